package org.hearsay.spark.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.hearsay.merge.report.Keys;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.SketchBytes;
import org.hearsay.merge.report.Window;

/** Finds the pairs of reports that a rule joins, without comparing each with each. */
final class JoinFinding {
  private final int cap;
  private final LongAccumulator capped;

  /**
   * @param cap with how many others a report is compared for one key
   * @param capped counts where that was not all
   */
  JoinFinding(int cap, LongAccumulator capped) {
    this.cap = cap;
    this.capped = capped;
  }

  /**
   * Pairs that are joined, of which one at least is fresh.
   *
   * @param reports with {@code id}, {@code sketch} and whether it is {@code fresh}
   */
  Dataset<Row> joins(Dataset<Row> reports) {
    Dataset<Row> left = reports.select(col("id").as("left"), col("sketch").as("leftSketch"));
    Dataset<Row> right = reports.select(col("id").as("right"), col("sketch").as("rightSketch"));
    return candidates(reports)
        .join(left, "left")
        .join(right, "right")
        .filter((FilterFunction<Row>) JoinFinding::areJoined)
        .select("left", "right");
  }

  private static boolean areJoined(Row pair) {
    return ReportMerging.areJoined(
        SketchBytes.read(pair.getAs("right"), pair.getAs("rightSketch")),
        SketchBytes.read(pair.getAs("left"), pair.getAs("leftSketch")));
  }

  /** The pairs that share enough keys within their days. */
  private Dataset<Row> candidates(Dataset<Row> reports) {
    Dataset<Row> postings = reports.flatMap(new Posting(), Encoders.row(Posting.SCHEMA));
    return dated(postings)
        .union(undated(postings))
        .groupBy("left", "right")
        .agg(sum("weight").as("weight"))
        .where(col("weight").geq(Keys.ENOUGH))
        .select("left", "right");
  }

  private Dataset<Row> dated(Dataset<Row> postings) {
    return postings
        .where(col("band").notEqual(Window.UNDATED))
        .groupBy("key", "band")
        .agg(collect_list(struct("id", "day", "fresh", "isGuest")).as("posted"))
        .flatMap(new BucketPairs(cap, capped), Encoders.row(BucketPairs.SCHEMA));
  }

  /** A report without a day meets all that share a key with it. */
  private static Dataset<Row> undated(Dataset<Row> postings) {
    Dataset<Row> home = postings.where("NOT isGuest");
    Dataset<Row> one = home.where(col("band").equalTo(Window.UNDATED)).as("one");
    Dataset<Row> other = home.as("other");
    return one.join(other, col("one.key").equalTo(col("other.key")))
        .where(col("one.fresh").or(col("other.fresh")))
        .where(col("one.id").lt(col("other.id")).or(col("other.band").notEqual(Window.UNDATED)))
        .select(
            least(col("one.id"), col("other.id")).as("left"),
            greatest(col("one.id"), col("other.id")).as("right"),
            col("one.key").as("key"))
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        row.getAs("left"),
                        row.getAs("right"),
                        Keys.Key.kind(row.getAs("key")).weight()),
            Encoders.row(BucketPairs.SCHEMA));
  }
}
