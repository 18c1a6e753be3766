package org.hearsay.spark.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.hearsay.spark.read.ReadJob;
import org.hearsay.spark.read.ReadSettings;
import org.hearsay.spark.read.ShippedEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay-spark read}: reports to records. */
@Command(
    name = "read",
    description = {
      "Reads reports into a table of records (DIR/records, Parquet, in folders by day) and a table of"
          + " what could not be read, with its reason (DIR/dead).",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 6 something could not be read."
    },
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = {
        "Files and folders wherever Hadoop's file systems find them: WARC, lines of JSON, feeds, pages,",
        "text, zip, tar or gzip of them, told apart by content; *.parquet holds reports in columns named",
        "like the fields of JSON, or one column \"path\" that lists files."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the tables go; there must be none yet.")
  private String out = "";

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Over how many tasks reports are spread; four for each task that runs at a time.")
  private @Nullable Integer partitions;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long one report may take before it is given up: ${DEFAULT-VALUE}.",
      defaultValue = "120")
  private long seconds;

  @Option(
      names = "--fields",
      paramLabel = "FIELD=NAME,...",
      description =
          "Names in JSON and Parquet of id, text, html, title, url, published, publisher, byline.",
      defaultValue = "")
  private String fields = "";

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Sessions.open("read")) {
      int tasks =
          partitions == null
              ? Sessions.TASKS_PER_SLOT * spark.sparkContext().defaultParallelism()
              : partitions;
      ReadSettings settings = new ReadSettings(tasks, seconds, fields);
      ReadJob.Counts counts = new ReadJob(spark, new ShippedEngine(), settings).run(inputs, out);
      console.say("%d read, %d dead letters: %s", counts.records(), counts.dead(), out);
      return Status.of(counts.dead());
    }
  }
}
