package org.hearsay.imports.gdelt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.code.CameoMeaning;
import org.hearsay.exports.dataset.GdeltEvents;

/**
 * A row of GDELT 2.0 Events that can be taken in.
 *
 * @param meaning of its CAMEO code; empty for a mere statement
 * @param source the article that it was coded from
 * @param added when GDELT saw that article
 */
public record EventRow(
    Row row,
    long id,
    Checked.DayCode day,
    Optional<CameoMeaning> meaning,
    Outlet source,
    Instant added) {
  static final List<String> COLUMNS = new GdeltEvents().columns();

  /** Checks a line of 61 cells. */
  static EventRow of(String line) throws BadRowException {
    Row row = Row.of(line, COLUMNS);
    long id = Checked.id(row, "GLOBALEVENTID");
    String code = row.cell("EventCode");
    Optional<CameoMeaning> meaning = CameoMeaning.of(code);
    if (meaning.isEmpty() && !CameoMeaning.isStatement(code)) {
      throw BadRowException.of("EventCode", "no code of CAMEO", code);
    }
    return new EventRow(
        row,
        id,
        Checked.day(row, "SQLDATE"),
        meaning,
        Outlet.of(row.cell("SOURCEURL"), "")
            .orElseThrow(() -> new BadRowException("SOURCEURL is empty: nobody says it")),
        Checked.moment(row, "DATEADDED"));
  }
}
