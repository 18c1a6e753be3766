package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.record.crisis.Story;

/** A row for each story. */
final class StoryList implements ListTable {
  private static final List<Column> COLUMNS =
      Column.all(
          Column.texts("story_title", "crisis"),
          Column.of(Column.Kind.DAY, "date_start", "date_end"),
          Shared.TOLD);

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<Cell> row(Listing part, Listing.Entry entry) {
    Story story = part.story(entry.id());
    Cells cells =
        new Cells().text(story.title()).text(story.crisis()).text(story.start()).text(story.end());
    return Shared.told(cells, Told.by(part.view(), story.reports(), Optional.empty()), entry)
        .list();
  }
}
