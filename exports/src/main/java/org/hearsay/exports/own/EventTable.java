package org.hearsay.exports.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Table;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.record.CrisisRecord;

/** A row for each event and voice, with the status that the voice gives it. */
public final class EventTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("event", "type"),
          Column.items("modes", "contexts"),
          Column.texts("status", "change", "voice"),
          Column.items("held_by", "held_by_claims"),
          Column.texts("says_claim"),
          Column.items(
              "same_as",
              "actors",
              "actor_countries",
              "actor_sectors",
              "recipients",
              "recipient_countries",
              "recipient_sectors"),
          Column.texts("host"),
          Common.TIME,
          Common.PLACE,
          Column.texts("from_place"),
          Column.items("more_places", "quantities"),
          Column.of(Kind.NUMBER, "confidence"),
          Column.texts("trigger"),
          Common.SOURCE);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    RecordView view = new RecordView(record);
    return record.events().stream().map(event -> row(view, event));
  }

  private static List<Cell> row(RecordView view, Event event) {
    List<Claim> holders = view.claims(event.heldBy());
    Cells cells =
        new Cells()
            .text(event.id())
            .text(event.type().code())
            .items(event.modes())
            .items(event.contexts())
            .text(event.status().code())
            .text(event.change().map(Change::code))
            .text(holders.isEmpty() ? "report" : "claim")
            .items(holders.stream().map(claim -> view.source(claim).orElse("unresolved")).toList())
            .items(event.heldBy())
            .text(event.says())
            .items(event.sameAs());
    Common.parties(cells, view.actors(event.actors()));
    Common.parties(cells, view.actors(event.recipients()));
    cells.text(view.actor(event.host()).map(Actor::name));
    Common.time(cells, view.time(first(event.times().time(), event.times().begins())));
    Common.place(cells, view.place(event.places().place()));
    cells
        .text(view.place(event.places().from()).map(Place::name))
        .items(view.places(event.places().more()).stream().map(Place::name).toList())
        .items(
            view.quantities(event.quantities()).stream()
                .map(quantity -> view.words(quantity.mention()))
                .toList())
        .amount(Optional.of(event.confidence()))
        .text(view.words(event.trigger()));
    return Common.source(cells, view, evidence(event)).list();
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
  }

  private static Span evidence(Event event) {
    return event.evidence().isEmpty() ? event.trigger() : event.evidence().get(0);
  }
}
