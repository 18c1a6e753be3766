package org.hearsay.spark.command;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.hearsay.spark.load.LoadJob;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay-spark load}: merged reports to a store. */
@Command(
    name = "load",
    description = {
      "Brings merged reports and dead letters into a store, as hearsay ingest would have. The same load"
          + " may be done again: what is there is left as it is.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 6 an input was rejected or failed."
    },
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  private final Clock clock;

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "MERGED", description = "A folder that hearsay-spark merge has filled.")
  private String merged = "";

  @Option(
      names = "--store",
      required = true,
      paramLabel = "STORE",
      description = "A file, or postgresql://user:password@host:port/database.")
  private String store = "";

  @Option(
      names = "--crisis",
      paramLabel = "NAME",
      description = "Puts the reports into this crisis.")
  private @Nullable String crisis;

  @Option(
      names = "--quotes-only",
      description = "Keeps the words that facts point to, at their offsets, but no full texts.")
  private boolean quotesOnly;

  LoadCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    IngestOptions options =
        new IngestOptions(
            Optional.ofNullable(crisis),
            quotesOnly ? Keeping.QUOTES : Keeping.TEXT,
            Runtime.getRuntime().availableProcessors());
    try (SparkSession spark = Sessions.open("load");
        RecordStore records = RecordStore.open(StoreLocation.parse(store), clock)) {
      LoadJob.Counts counts =
          new LoadJob(records, options).run(MergedTables.in(spark, Optional.of(merged)));
      console.say(
          "%d accepted (%d were there), %d rejected, %d failed: %s",
          counts.accepted(),
          counts.known(),
          counts.rejected(),
          counts.failed(),
          records.database().location().shown());
      return Status.of(counts.rejected() + counts.failed());
    }
  }
}
