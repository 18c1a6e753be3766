package org.hearsay.spark.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hearsay.merge.report.Keys;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.Window;
import org.hearsay.spark.table.RecordTable;

/**
 * Puts a report into buckets, by its keys and bands of days as wide as a key's kind spans.
 *
 * <p>A report is at home in the band of its day and a guest in the next one, so that two reports
 * meet in exactly one bucket of a key when their days are near enough, and never when they are two
 * bands apart. One without a day is in the band {@link Window#UNDATED}.
 */
final class Posting implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add("key", DataTypes.LongType)
          .add("band", DataTypes.LongType)
          .add("isGuest", DataTypes.BooleanType)
          .add("day", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("fresh", DataTypes.BooleanType);

  @Override
  public Iterator<Row> call(Row report) {
    Sketch sketch = RecordTable.sketch(report);
    boolean fresh = report.getAs("fresh");
    long day = sketch.dayNumber();
    List<Row> postings = new ArrayList<>();
    for (Keys.Key key : Keys.of(sketch)) {
      long band = day == Window.UNDATED ? day : Math.floorDiv(day, key.kind().days());
      postings.add(RowFactory.create(key.number(), band, false, day, sketch.report(), fresh));
      if (day != Window.UNDATED) {
        postings.add(RowFactory.create(key.number(), band + 1, true, day, sketch.report(), fresh));
      }
    }
    return postings.iterator();
  }
}
