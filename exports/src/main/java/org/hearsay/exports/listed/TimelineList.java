package org.hearsay.exports.listed;

import java.util.List;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.MeetingNow;
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;

/** A row for each event and meeting of a timeline. */
final class TimelineList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("what", "id", "type", "standing"),
          Shared.parties("actors", "actor"),
          Shared.parties("recipients", "recipient"),
          Shared.TIME,
          Shared.PLACE,
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    Cells cells = new Cells().text(entry.kind()).text(entry.id());
    if (entry.kind().equals("meeting")) {
      SharedMeeting meeting = part.meeting(entry.id());
      SharedMeeting.State now = meeting.history().get(meeting.now());
      cells.text(meeting.kind().code()).text(now.status().code());
      Shared.parties(cells, view.actors(meeting.participants()));
      Shared.parties(cells, List.of());
      Shared.time(cells, MeetingNow.latest(meeting, SharedMeeting.State::time));
      Shared.place(cells, view.place(MeetingNow.latest(meeting, SharedMeeting.State::place)));
      return Shared.told(cells, Told.of(view, meeting), entry).list();
    }
    SharedEvent event = part.event(entry.id());
    cells.text(event.type().code()).text(Outcome.of(event).standing());
    Shared.parties(cells, view.actors(event.actors()));
    Shared.parties(cells, view.actors(event.recipients()));
    Shared.time(cells, event.time());
    Shared.place(cells, view.place(event.place()));
    return Shared.told(cells, Told.of(view, event), entry).list();
  }
}
