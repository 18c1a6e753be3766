package org.hearsay.spark.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.hearsay.merge.fact.StoryInput;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.CrisisReader;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.StoryTable;
import org.hearsay.spark.work.Deadline;
import org.hearsay.spark.work.Deadline.MissedException;

/** Merges what the reports of one story say; a story that fails is a dead letter. */
final class StoryFacts implements CoGroupFunction<String, Row, Row, Row> {
  private static final long serialVersionUID = 1L;

  /** A story that was merged, or a dead letter. */
  static final StructType SCHEMA =
      new StructType().add("dead", DeadLetters.SCHEMA).add("made", StoryTable.SCHEMA);

  private final int mostReports;
  private final long seconds;

  /**
   * @param mostReports in one story: merging holds all of them, and takes time with their square
   * @param seconds how long one story may take
   */
  StoryFacts(int mostReports, long seconds) {
    this.mostReports = mostReports;
    this.seconds = seconds;
  }

  @Override
  public Iterator<Row> call(String story, Iterator<Row> records, Iterator<Row> groups) {
    Row told = groups.next();
    int reports = told.getMap(told.fieldIndex("origins")).size();
    if (reports > mostReports) {
      return dead(story, "a story of " + reports + " reports; at most " + mostReports + " merge");
    }
    try (Deadline deadline = new Deadline(seconds)) {
      String merged = deadline.call(() -> merged(records, told.getAs("groups")));
      Row made = RowFactory.create(story, told.getAs("component"), reports, merged);
      return List.of(RowFactory.create(null, made)).iterator();
    } catch (MissedException e) {
      return dead(story, "not merged: " + e.getMessage());
    }
  }

  private static String merged(Iterator<Row> records, String groups) {
    List<CrisisRecord> readings = new ArrayList<>();
    records.forEachRemaining(row -> readings.add(RecordTable.record(row)));
    Crisis told = new CrisisReader().read(groups);
    return CrisisWriter.oneLine()
        .write(
            StoryMerging.merge(
                new StoryInput(
                    Optional.empty(), told.stories(), readings, told.origins(), List.of())));
  }

  private static Iterator<Row> dead(String story, String reason) {
    Row letter = DeadLetters.row(StoryTable.NAME, story, DeadLetters.FAILED, reason);
    return List.of(RowFactory.create(letter, null)).iterator();
  }
}
