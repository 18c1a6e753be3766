package org.hearsay.exports.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Table;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Quantity;
import org.hearsay.record.CrisisRecord;

/** A row for each number: its bounds, what it counts, and by whose count. */
public final class QuantityTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("quantity", "measure"),
          Column.of(Kind.NUMBER, "low", "high"),
          Column.of(Kind.FLAG, "approximate"),
          Column.texts("unit", "of", "of_country"),
          Column.items("claimants", "held_by_claims", "events"),
          Common.SOURCE);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    RecordView view = new RecordView(record);
    Map<String, List<String>> holders = record.claimsByQuantity();
    return record.quantities().stream()
        .map(quantity -> row(view, quantity, holders.getOrDefault(quantity.id(), List.of())));
  }

  private static List<Cell> row(RecordView view, Quantity quantity, List<String> heldBy) {
    Optional<Actor> of = view.actor(quantity.of());
    List<Claim> holders = view.claims(heldBy);
    Cells cells =
        new Cells()
            .text(quantity.id())
            .text(quantity.measure().code())
            .amount(quantity.low())
            .amount(quantity.high())
            .flag(quantity.approximate())
            .text(quantity.unit())
            .text(of.map(Actor::name))
            .text(of.flatMap(Actor::country))
            .items(holders.stream().map(claim -> view.source(claim).orElse("unresolved")).toList())
            .items(heldBy)
            .items(
                view.record().events().stream()
                    .filter(event -> event.quantities().contains(quantity.id()))
                    .map(Event::id)
                    .toList());
    return Common.source(cells, view, quantity.mention()).list();
  }
}
