package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;

/** A row for each dispute: what answers what, and who says either. */
final class DisputeList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("dispute", "relation"),
          Column.texts("claim", "event", "by", "act", "gist"),
          Column.texts("answers", "answers_by", "answers_act", "answers_gist"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    SharedDispute dispute = part.dispute(entry.id());
    Cells cells =
        new Cells()
            .text(dispute.id())
            .text(dispute.relation().code())
            .text(dispute.claim())
            .text(dispute.event());
    side(cells, view, dispute.claim());
    cells.text(dispute.answers());
    side(cells, view, Optional.of(dispute.answers()));
    return Shared.told(cells, Told.of(view, dispute), entry).list();
  }

  private static void side(Cells cells, CrisisView view, Optional<String> id) {
    Optional<SharedClaim> claim = view.claims(id.stream().toList()).stream().findFirst();
    cells
        .text(claim.map(view::speaker))
        .text(claim.map(said -> said.act().code()))
        .text(claim.map(SharedClaim::gist));
  }
}
