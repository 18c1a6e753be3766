package org.hearsay.exports.listed;

import java.util.List;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;

/** A row for each joined event: who, to whom, when, where, and how it stands. */
final class EventList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("event", "type"),
          Column.items("modes", "contexts"),
          Column.texts("standing"),
          Column.items("statuses"),
          Column.texts("change"),
          Column.items("held_by", "held_by_claims"),
          Column.texts("says_claim"),
          Shared.parties("actors", "actor"),
          Shared.parties("recipients", "recipient"),
          Column.texts("host"),
          Shared.TIME,
          Shared.PLACE,
          Column.items("quantities"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    SharedEvent event = part.event(entry.id());
    Outcome outcome = Outcome.of(event);
    List<String> holders = outcome.version().heldBy();
    Cells cells =
        new Cells()
            .text(event.id())
            .text(event.type().code())
            .items(event.modes())
            .items(event.contexts())
            .text(outcome.standing())
            .items(statuses(event))
            .text(outcome.version().change().map(change -> change.code()))
            .items(view.speakers(holders))
            .items(holders)
            .text(event.says());
    Shared.parties(cells, view.actors(event.actors()));
    Shared.parties(cells, view.actors(event.recipients()));
    cells.text(view.actor(event.host()).map(SharedActor::name));
    Shared.time(cells, event.time());
    Shared.place(cells, view.place(event.place()));
    cells.items(view.figures(event.quantities()).stream().map(EventList::figure).toList());
    return Shared.told(cells, Told.of(view, event), entry).list();
  }

  static List<String> statuses(SharedEvent event) {
    return event.versions().stream().map(version -> version.status().code()).distinct().toList();
  }

  private static String figure(Figure figure) {
    return String.join(" / ", FigureList.values(figure)) + " " + figure.label();
  }
}
