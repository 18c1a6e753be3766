package org.hearsay.spark.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.hearsay.spark.table.MergedTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay-spark stories}: prints merged stories. */
@Command(
    name = "stories",
    description = {
      "Prints each merged story as a crisis in JSON, a line each, by ascending id.",
      "Exit status: 0 done, 1 failed, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "MERGED", description = "A folder that hearsay-spark merge has filled.")
  private String merged = "";

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = Sessions.open("stories")) {
      MergedTables.in(spark, Optional.of(merged))
          .stories()
          .sort("story")
          .select("crisis")
          .as(Encoders.STRING())
          .toLocalIterator()
          .forEachRemaining(crisis -> console.say("%s", crisis));
      return Status.DONE;
    }
  }
}
