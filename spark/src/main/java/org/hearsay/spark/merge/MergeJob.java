package org.hearsay.spark.merge;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.JoinTable;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.ReportTable;
import org.hearsay.spark.table.Tables;

/**
 * Merges records into origins and stories, and what each story's reports say.
 *
 * <p>With what was merged before, only reports near the new ones are compared, and only stories
 * that may have changed are merged again; all others go over as they are.
 */
public final class MergeJob {
  private static final String[] ID = {"id"};
  private static final String[] COMPONENT = {"component"};
  private static final String LEFT_SEMI = "left_semi";
  private static final String LEFT_ANTI = "left_anti";

  private final SparkSession spark;
  private final MergeSettings settings;

  public MergeJob(SparkSession spark, MergeSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * What came out.
   *
   * @param capped how often a report was not compared with all that share a key
   */
  public record Counts(long reports, long stories, long dead, long capped) {}

  /**
   * Merges records into tables below a folder that has none yet.
   *
   * @param records folders that hold tables of records
   * @param before a folder that holds what was merged before
   */
  public Counts run(List<String> records, Optional<String> before, String out) {
    MergedTables old = MergedTables.in(spark, before);
    Standing standing =
        Standing.of(
            Tables.all(spark, records, RecordTable.NAME, RecordTable.SCHEMA), old.reports());
    LongAccumulator capped = spark.sparkContext().longAccumulator("capped");
    Tables.write(joins(standing, old, capped), out, JoinTable.NAME);
    Dataset<Row> joins = Tables.read(spark, out, JoinTable.NAME, JoinTable.SCHEMA);
    Dataset<Row> reports = connected(standing, joins).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> touched = reports.where("fresh").select("component").distinct().localCheckpoint();
    Dataset<Row> moved = reports.join(touched, COMPONENT, LEFT_SEMI);
    Dataset<Row> rest = reports.join(touched, COMPONENT, LEFT_ANTI);
    Dataset<Row> groups = groups(moved, joins).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> facts = facts(moved, groups).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> restStories = rest.select("story").distinct();
    Dataset<Row> dead =
        Tables.all(spark, records, DeadLetters.NAME, DeadLetters.SCHEMA)
            .union(old.deadLettersWith(restStories))
            .union(facts.where("dead IS NOT NULL").select("dead.*"))
            .distinct();
    Dataset<Row> stories =
        facts
            .where("made IS NOT NULL")
            .select("made.*")
            .union(old.stories().join(restStories, new String[] {"story"}, LEFT_SEMI));
    try {
      return new Counts(
          Tables.writeByDay(table(moved, groups).unionByName(table(rest)), out, ReportTable.NAME),
          Tables.write(stories, out, MergedTables.STORIES),
          Tables.write(dead, out, DeadLetters.NAME),
          capped.value());
    } finally {
      List.of(facts, groups, reports).forEach(Dataset::unpersist);
    }
  }

  /** All joins: those that are known, of reports that still stand, and those of fresh reports. */
  private Dataset<Row> joins(Standing standing, MergedTables old, LongAccumulator capped) {
    Dataset<Row> kept = standing.kept().select("id");
    Dataset<Row> known =
        old.joins()
            .join(kept.withColumnRenamed("id", "left"), "left")
            .join(kept.withColumnRenamed("id", "right"), "right")
            .select("left", "right");
    return new JoinFinding(settings.cap(), capped).joins(standing.compared()).union(known);
  }

  /** The reports with the component that each is in now. */
  private static Dataset<Row> connected(Standing standing, Dataset<Row> joins) {
    Dataset<Row> connected = Components.of(joins.union(standing.links()));
    return standing
        .reports()
        .drop("component")
        .join(connected, ID, "left_outer")
        .withColumn("component", coalesce(col("component"), col("id")));
  }

  private static Dataset<Row> groups(Dataset<Row> reports, Dataset<Row> joins) {
    Dataset<Row> placed =
        reports
            .select(col("id").as("left"), col("component"))
            .join(joins, "left")
            .select("component", "left", "right");
    return byColumn(reports.select("component", "id", "sketch"), "component")
        .cogroup(
            byColumn(placed, "component"), new StoryGroups(), Encoders.row(StoryGroups.SCHEMA));
  }

  private Dataset<Row> facts(Dataset<Row> reports, Dataset<Row> groups) {
    Dataset<Row> records =
        reports.select("id", "record").join(labels(groups), "id").select("story", "record");
    return byColumn(records, "story")
        .cogroup(
            byColumn(groups, "story"),
            new StoryFacts(settings.mostReports(), settings.seconds()),
            Encoders.row(StoryFacts.SCHEMA));
  }

  private static Dataset<Row> labels(Dataset<Row> groups) {
    return groups
        .select(col("story"), explode(col("origins")))
        .select(col("key").as("id"), col("value").as("origin"), col("story"));
  }

  private static Dataset<Row> table(Dataset<Row> reports, Dataset<Row> groups) {
    return table(reports.drop("origin", "story").join(labels(groups), "id"));
  }

  private static Dataset<Row> table(Dataset<Row> reports) {
    return reports.selectExpr(ReportTable.SCHEMA.fieldNames());
  }

  private static KeyValueGroupedDataset<String, Row> byColumn(Dataset<Row> rows, String name) {
    return rows.groupByKey((MapFunction<Row, String>) row -> row.getAs(name), Encoders.STRING());
  }
}
