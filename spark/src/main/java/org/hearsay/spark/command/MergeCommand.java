package org.hearsay.spark.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.hearsay.spark.merge.MergeJob;
import org.hearsay.spark.merge.MergeSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay-spark merge}: records to origins, stories and what these say. */
@Command(
    name = "merge",
    description = {
      "Merges tables of records: which reports carry one text, which tell of one thing, and what the"
          + " reports of each story say together. Leaves DIR/stories (a crisis in JSON each),"
          + " DIR/reports, DIR/joins and DIR/dead.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 6 there are dead letters."
    },
    mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(
      arity = "1..*",
      paramLabel = "RECORDS",
      description = "Folders that hearsay-spark read has filled.")
  private List<String> records = List.of();

  @Option(
      names = "--onto",
      paramLabel = "MERGED",
      description = "What was merged before: the records are merged with that.")
  private @Nullable String onto;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the tables go; there must be none yet.")
  private String out = "";

  @Option(
      names = "--cap",
      paramLabel = "N",
      description = "With how many others a report is compared for one key: ${DEFAULT-VALUE}.")
  private int cap = MergeSettings.usual().cap();

  @Option(
      names = "--most-reports",
      paramLabel = "N",
      description = "In a story whose facts are merged: ${DEFAULT-VALUE}.")
  private int mostReports = MergeSettings.usual().mostReports();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long merging one story may take: ${DEFAULT-VALUE}.")
  private long seconds = MergeSettings.usual().seconds();

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Sessions.open("merge")) {
      MergeSettings settings = new MergeSettings(cap, mostReports, seconds);
      MergeJob.Counts counts =
          new MergeJob(spark, settings).run(records, Optional.ofNullable(onto), out);
      console.say(
          "%d reports in %d stories, %d dead letters: %s",
          counts.reports(), counts.stories(), counts.dead(), out);
      if (counts.capped() > 0) {
        console.say(
            "%d times a report shared a key with more than %d others, and was compared with the"
                + " nearest of them only (--cap)",
            counts.capped(), cap);
      }
      return Status.of(counts.dead());
    }
  }
}
