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
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.record.CrisisRecord;

/** A row for each meeting: who with whom, when, where, and whether it takes place. */
public final class MeetingTable implements Table {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("meeting", "kind", "status", "change"),
          Column.items("participants", "participant_countries", "participant_sectors"),
          Column.of(Kind.WHOLE, "sequence"),
          Column.items("events"),
          Common.TIME,
          Common.PLACE,
          Common.SOURCE);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<List<Cell>> rows(CrisisRecord record) {
    RecordView view = new RecordView(record);
    return record.meetings().stream()
        .filter(meeting -> quote(view, meeting).isPresent())
        .map(meeting -> row(view, meeting));
  }

  private static List<Cell> row(RecordView view, Meeting meeting) {
    Optional<Change> change =
        view.events(meeting.events()).stream()
            .flatMap(event -> event.change().stream())
            .findFirst();
    Cells cells =
        new Cells()
            .text(meeting.id())
            .text(meeting.kind().code())
            .text(meeting.status().code())
            .text(change.map(Change::code));
    Common.parties(cells, view.actors(meeting.participants()));
    cells.whole(meeting.sequence()).items(meeting.events());
    Common.time(cells, view.time(meeting.time()));
    Common.place(cells, view.place(meeting.place()));
    return Common.source(cells, view, quote(view, meeting).orElseThrow()).list();
  }

  private static Optional<Span> quote(RecordView view, Meeting meeting) {
    return view.events(meeting.events()).stream().findFirst().map(MeetingTable::quote);
  }

  private static Span quote(Event event) {
    return event.evidence().isEmpty() ? event.trigger() : event.evidence().get(0);
  }
}
