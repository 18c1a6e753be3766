package org.hearsay.spark.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.hearsay.merge.report.Keys;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.Window;

/**
 * The pairs of reports that meet in a bucket, each with what the shared key weighs.
 *
 * <p>A report is paired with those before it in order of day and id, from the nearest on, and with
 * no more of them than the cap: below the cap that is every pair, above it the work of a bucket
 * grows with its size and not with the square of it.
 */
final class BucketPairs implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add("left", DataTypes.StringType)
          .add("right", DataTypes.StringType)
          .add("weight", DataTypes.IntegerType);

  private final int cap;
  private final LongAccumulator capped;

  /**
   * @param cap with how many others a report is paired for one key
   * @param capped counts the reports that met more
   */
  BucketPairs(int cap, LongAccumulator capped) {
    this.cap = cap;
    this.capped = capped;
  }

  /** One report in a bucket. */
  private record Posted(String id, long day, boolean fresh, boolean isGuest) {
    static Posted of(Row row) {
      return new Posted(
          row.getAs("id"), row.getAs("day"), row.getAs("fresh"), row.getAs("isGuest"));
    }
  }

  @Override
  public Iterator<Row> call(Row bucket) {
    Keys.Kind kind = Keys.Key.kind(bucket.getAs("key"));
    List<Posted> posted = new ArrayList<>();
    bucket.<Row>getList(bucket.fieldIndex("posted")).forEach(row -> posted.add(Posted.of(row)));
    posted.sort(Comparator.comparingLong(Posted::day).thenComparing(Posted::id));
    return IntStream.range(1, posted.size())
        .boxed()
        .filter(at -> !posted.get(at).isGuest())
        .flatMap(at -> before(posted, at, kind))
        .iterator();
  }

  private Stream<Row> before(List<Posted> posted, int at, Keys.Kind kind) {
    Posted one = posted.get(at);
    List<Row> pairs = new ArrayList<>();
    int other = at - 1;
    while (other >= 0 && Window.near(posted.get(other).day(), one.day(), kind.days())) {
      if (at - other > cap) {
        capped.add(1);
        break;
      }
      if (one.fresh() || posted.get(other).fresh()) {
        ReportMerging.Pair pair = ReportMerging.Pair.of(one.id(), posted.get(other).id());
        pairs.add(RowFactory.create(pair.left(), pair.right(), kind.weight()));
      }
      other--;
    }
    return pairs.stream();
  }
}
