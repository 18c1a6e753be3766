package org.hearsay.imports.gdelt;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.dataset.GdeltMentions;

/**
 * A row of GDELT 2.0 Mentions: one more article that tells of an event.
 *
 * @param event the id of the event
 * @param confidence how sure GDELT is of it, 0 to 1
 */
public record MentionRow(Row row, long event, Outlet outlet, double confidence) {
  static final List<String> COLUMNS = new GdeltMentions().columns();

  /** Checks a line of 16 cells. */
  static MentionRow of(String line) throws BadRowException {
    Row row = Row.of(line, COLUMNS);
    long event = Checked.id(row, "GLOBALEVENTID");
    Checked.moment(row, "MentionTimeDate");
    Optional<Outlet> outlet =
        Outlet.of(row.cell("MentionIdentifier"), row.cell("MentionSourceName"));
    String percent = row.cell("Confidence");
    if (!percent.matches("[0-9]{1,2}|100")) {
      throw BadRowException.of("Confidence", "no percentage", percent);
    }
    return new MentionRow(
        row,
        event,
        outlet.orElseThrow(() -> new BadRowException("MentionIdentifier is empty: nobody says it")),
        Integer.parseInt(percent) / 100.0);
  }
}
