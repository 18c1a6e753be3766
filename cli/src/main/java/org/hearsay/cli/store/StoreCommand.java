package org.hearsay.cli.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Progress;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.intake.EngineMaker;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.query.refresh.TablesCheck;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.maintenance.Backup;
import org.hearsay.store.maintenance.Reread;
import org.hearsay.store.maintenance.Restore;
import org.hearsay.store.maintenance.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay store}: looks after a store. */
@Command(
    name = "store",
    description =
        "Looks after a store: checks it, refreshes it, copies it, brings it back, reads it again.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class StoreCommand {
  private final Streams streams;
  private final Terminal terminal;
  private final InstantSource clock;

  public StoreCommand(Streams streams, Terminal terminal, InstantSource clock) {
    this.streams = streams;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Command(
      description =
          "Looks for damage in the files, the records and the accounts; 1 if there is any.",
      mixinStandardHelpOptions = true)
  public int check(
      @Mixin StoreChoice store,
      @Option(names = "--json", description = "Prints one object of JSON.") boolean json) {
    try (RecordStore records = store.openExisting(clock)) {
      StoreCheck.Report report = checked(records);
      if (json) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("sound", report.sound()).put("readings", report.readings());
        node.put("found", report.found());
        report.faults().forEach(node.putArray("faults")::add);
        streams.out().println(node);
      } else {
        report.faults().forEach(streams.out()::println);
        streams
            .out()
            .println(
                store.location()
                    + (report.sound() ? ": sound, " : ": " + report.found() + " faults, ")
                    + report.readings()
                    + " readings");
      }
      return report.sound() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  /** The store itself, and whether the tables that are asked agree with it. */
  private static StoreCheck.Report checked(RecordStore records) {
    StoreCheck.Report report = StoreCheck.of(records);
    List<String> ofTables = TablesCheck.of(records);
    return new StoreCheck.Report(
        report.readings(),
        report.found() + ofTables.size(),
        Stream.concat(report.faults().stream(), ofTables.stream()).toList());
  }

  @Command(
      description = {
        "Merges the stories that became different into the tables that questions are asked of;",
        "a server does so by itself."
      },
      mixinStandardHelpOptions = true)
  public int refresh(
      @Mixin StoreChoice store,
      @Option(names = "--all", description = "Every story, whether it became different or not.")
          boolean all) {
    try (RecordStore records = store.openExisting(clock)) {
      Refreshing refreshing = new Refreshing(records);
      int stories = all ? refreshing.refreshAll() : refreshing.refresh();
      refreshing.failures().forEach(streams.err()::println);
      streams
          .out()
          .println(
              store.location()
                  + ": "
                  + stories
                  + (stories == 1 ? " story" : " stories")
                  + " merged");
      return refreshing.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  @Command(
      description = "Copies one state of a store, in use or not, into a new file.",
      mixinStandardHelpOptions = true)
  public int backup(@Mixin StoreChoice store, @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    try (RecordStore records = store.openExisting(clock)) {
      long rows = Backup.write(records, file);
      streams.out().println(file + ": " + rows + " rows of " + store.location());
      return ExitCode.DONE;
    }
  }

  @Command(
      description = "Brings a backup back into a store that is empty or new.",
      mixinStandardHelpOptions = true)
  public int restore(@Mixin StoreChoice store, @Parameters(paramLabel = "FILE") Path file)
      throws IOException {
    if (!Files.exists(file)) {
      streams.err().println("hearsay: no such file: " + file);
      return ExitCode.NO_SUCH_INPUT;
    }
    try (RecordStore records = store.open(clock)) {
      long rows = Restore.read(records, file);
      streams.out().println(store.location() + ": " + rows + " rows of " + file);
      return ExitCode.DONE;
    }
  }

  @Command(
      description = "Reads all reports again with this version; the old readings stay beside.",
      mixinStandardHelpOptions = true)
  public int reread(
      @Mixin StoreChoice store,
      @Option(names = "--json", description = "Prints a line of JSON for each report.")
          boolean json) {
    try (RecordStore records = store.openExisting(clock)) {
      Optional<Integer> total = Optional.of(records.read(readings -> readings.reports()));
      Progress progress =
          new Progress(streams.err(), Boolean.getBoolean("hearsay.progress"), total);
      IngestView view = new IngestView(streams.out(), json, terminal.columns(), progress);
      IngestOptions options =
          IngestOptions.plain().withThreads(Runtime.getRuntime().availableProcessors());
      RunCounts counts =
          new Ingestion(records, new EngineMaker(DefaultEngine.open()), options, view)
              .run(new Reread(records));
      return view.finish(store.location().shown(), counts);
    }
  }
}
