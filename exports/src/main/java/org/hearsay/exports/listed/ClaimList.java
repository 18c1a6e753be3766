package org.hearsay.exports.listed;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.SharedClaim;

/** A row for each joined claim: who says what to whom, and how many tell it. */
final class ClaimList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("claim", "act"),
          Shared.parties("source", "source"),
          Column.texts("unresolved"),
          Shared.parties("recipients", "recipient"),
          Shared.parties("about", "about"),
          Column.texts("gist"),
          Column.items("kinds"),
          Column.of(Column.Kind.DAY, "said_from"),
          Column.of(Column.Kind.WHOLE, "support"),
          Column.items("disputes"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    SharedClaim claim = part.claim(entry.id());
    Cells cells = new Cells().text(claim.id()).text(claim.act().code());
    Shared.parties(cells, view.actors(claim.source().stream().toList()));
    cells.text(claim.unresolved());
    Shared.parties(cells, view.actors(claim.recipients()));
    Shared.parties(cells, view.actors(claim.about()));
    cells
        .text(claim.gist())
        .items(kinds(claim).distinct().toList())
        .text(claim.from())
        .whole(claim.support())
        .items(claim.answers());
    return Shared.told(cells, Told.of(view, claim), entry).list();
  }

  private static Stream<String> kinds(SharedClaim claim) {
    return claim.tellings().stream().map(telling -> telling.kind().code());
  }
}
