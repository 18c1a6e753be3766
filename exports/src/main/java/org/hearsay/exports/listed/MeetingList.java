package org.hearsay.exports.listed;

import java.util.List;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.MeetingNow;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.SharedMeeting;

/** A row for each joined meeting as it stands now. */
final class MeetingList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("meeting", "kind", "status", "change"),
          Shared.parties("participants", "participant"),
          Shared.TIME,
          Shared.PLACE,
          Column.of(Column.Kind.WHOLE, "states"),
          Column.items("events"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    CrisisView view = part.view();
    SharedMeeting meeting = part.meeting(entry.id());
    SharedMeeting.State now = meeting.history().get(meeting.now());
    Cells cells =
        new Cells()
            .text(meeting.id())
            .text(meeting.kind().code())
            .text(now.status().code())
            .text(now.change().map(change -> change.code()));
    Shared.parties(cells, view.actors(meeting.participants()));
    Shared.time(cells, MeetingNow.latest(meeting, SharedMeeting.State::time));
    Shared.place(cells, view.place(MeetingNow.latest(meeting, SharedMeeting.State::place)));
    cells.whole(meeting.history().size()).items(meeting.events());
    return Shared.told(cells, Told.of(view, meeting), entry).list();
  }
}
