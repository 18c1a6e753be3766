package org.hearsay.exports.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Table;
import org.hearsay.model.facts.Actor;
import org.hearsay.record.CrisisRecord;

/** A row for each actor of each report: what is known of it and how often it is named. */
public final class ActorTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts(
              "actor", "name", "kind", "country", "sector", "role", "wikidata", "description"),
          Column.of(Kind.WHOLE, "count"),
          Column.texts("affiliation"),
          Column.of(Kind.WHOLE, "mentions"),
          Column.of(Kind.NUMBER, "confidence"),
          Common.SOURCE);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    RecordView view = new RecordView(record);
    return record.actors().stream().map(actor -> row(view, actor));
  }

  private static List<Cell> row(RecordView view, Actor actor) {
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
            .text(view.actor(actor.affiliation()).map(Actor::name))
            .whole(actor.mentions().size())
            .amount(Optional.of(actor.confidence()));
    return Common.source(cells, view, actor.mentions().get(0)).list();
  }
}
