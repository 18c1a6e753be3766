package org.hearsay.spark.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.hearsay.merge.report.Window;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.ReportTable;

/**
 * The reports that stand after new records came: those whose groups have to be found, which are
 * fresh, and those whose joins with one another are known.
 */
final class Standing {
  private static final String LEFT_SEMI = "left_semi";
  private static final String LEFT_ANTI = "left_anti";

  private final Dataset<Row> fresh;
  private final Dataset<Row> kept;

  private Standing(Dataset<Row> fresh, Dataset<Row> kept) {
    this.fresh = fresh;
    this.kept = kept;
  }

  /**
   * Chooses one reading for each report. Where another reading takes the place of a merged one, all
   * reports that joins connect with it are fresh again.
   *
   * @param read records
   * @param before merged reports
   */
  static Standing of(Dataset<Row> read, Dataset<Row> before) {
    Dataset<Row> repeated = read.groupBy("id").count().where("count > 1").select("id");
    Dataset<Row> known = before.join(read.select("id"), column("id"), LEFT_SEMI).select("id");
    Dataset<Row> contested = repeated.union(known).distinct().localCheckpoint();
    Dataset<Row> chosen =
        among(read, contested)
            .withColumn("old", lit(false))
            .union(among(asRecords(before), contested).withColumn("old", lit(true)))
            .groupByKey((MapFunction<Row, String>) row -> row.getAs("id"), Encoders.STRING())
            .mapGroups(
                new BestReading(),
                Encoders.row(RecordTable.SCHEMA.add("old", DataTypes.BooleanType)))
            .where("NOT old")
            .drop("old")
            .localCheckpoint();
    Dataset<Row> changed = read.join(contested, column("id"), LEFT_ANTI).union(chosen);
    Dataset<Row> shaken = among(before, chosen).select("component").distinct().localCheckpoint();
    Dataset<Row> again =
        before
            .join(shaken, column("component"), LEFT_SEMI)
            .join(chosen.select("id"), column("id"), LEFT_ANTI);
    return new Standing(
        withoutGroups(changed.unionByName(asRecords(again))).withColumn("fresh", lit(true)),
        before
            .join(shaken, column("component"), LEFT_ANTI)
            .select(columns(ReportTable.SCHEMA.fieldNames()))
            .withColumn("fresh", lit(false)));
  }

  /** All reports, with their groups as far as they are known, and whether they are fresh. */
  Dataset<Row> reports() {
    return fresh.unionByName(kept);
  }

  /** Those whose joins with one another are known. */
  Dataset<Row> kept() {
    return kept;
  }

  /** Edges that connect what was connected before. */
  Dataset<Row> links() {
    return kept.where("id <> component").select(col("id").as("left"), col("component").as("right"));
  }

  /** The fresh reports, and those of the others that their days let be compared with them. */
  Dataset<Row> compared() {
    return fresh.unionByName(kept.where(near())).select("id", "sketch", "fresh");
  }

  private Column near() {
    Column day = col(RecordTable.DAY);
    Row days = fresh.agg(min(day), max(day), lit(1), max(day.isNull())).first();
    String first = days.getString(0);
    String last = days.getString(1);
    Boolean undated = days.<Boolean>getAs(3);
    if (undated == null) {
      return lit(false);
    }
    if (undated || first == null || last == null) {
      return lit(true);
    }
    return day.isNull()
        .or(
            day.between(
                LocalDate.parse(first).minusDays(Window.LONG_DAYS).toString(),
                LocalDate.parse(last).plusDays(Window.LONG_DAYS).toString()));
  }

  private static Dataset<Row> among(Dataset<Row> rows, Dataset<Row> ids) {
    return rows.join(ids.select("id"), column("id"), LEFT_SEMI);
  }

  private static Dataset<Row> asRecords(Dataset<Row> reports) {
    return reports.select(columns(RecordTable.SCHEMA.fieldNames()));
  }

  private static Dataset<Row> withoutGroups(Dataset<Row> records) {
    return records
        .withColumn("component", lit(null).cast("string"))
        .withColumn("origin", lit(null).cast("string"))
        .withColumn("story", lit(null).cast("string"));
  }

  private static String[] column(String name) {
    return new String[] {name};
  }

  private static Column[] columns(String[] names) {
    return Stream.of(names).map(functions::col).toArray(Column[]::new);
  }
}
