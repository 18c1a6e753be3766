package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.SharedActor;

/** A row for each joined actor. */
final class ActorList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts(
              "actor", "name", "kind", "country", "sector", "role", "wikidata", "description"),
          Column.of(Column.Kind.WHOLE, "count"),
          Column.texts("affiliation"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    SharedActor actor = part.actor(entry.id());
    Cells cells =
        new Cells()
            .text(actor.id())
            .text(actor.name())
            .text(actor.kind().code())
            .text(actor.country())
            .text(actor.sector())
            .text(actor.role())
            .text(actor.wikidata())
            .text(actor.description())
            .whole(actor.count())
            .text(view.actor(actor.affiliation()).map(SharedActor::name));
    List<String> reports = actor.mentionsIn().stream().map(FactRef::report).toList();
    return Shared.told(cells, Told.by(view, reports, Optional.empty()), entry).list();
  }
}
