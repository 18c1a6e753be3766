package org.hearsay.cli.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Progress;
import org.hearsay.cli.console.Session;
import org.hearsay.imports.gdelt.GdeltRows;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay import}: takes what others coded into a store. */
@Command(
    name = "import",
    description = "Takes data sets of others into a store, beside the reports.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class ImportCommand {
  private final Session session;

  public ImportCommand(Session session) {
    this.session = session;
  }

  @Command(
      description = {
        "Takes rows of GDELT 2.0 Events in (61 columns, as published or as zip): what each says is"
            + " held by the outlet of its article, and marked as coded by GDELT. Rows of Mentions (16"
            + " columns) among the files add the other outlets of an event. May be run again: what is"
            + " there already is left as it is. Every row is accounted for: accepted + rejected +"
            + " failed, and joined mentions.",
        "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such file, 6 partial (a row was rejected"
            + " or failed)."
      },
      mixinStandardHelpOptions = true)
  public int gdelt(
      @Parameters(
              arity = "1..*",
              paramLabel = "FILE|FOLDER",
              description = "Files and folders of Events and Mentions.")
          List<Path> files,
      @Mixin StoreChoice store,
      @Option(
              names = "--crisis",
              paramLabel = "NAME",
              description = "Puts the rows into this crisis.")
          @Nullable String crisis,
      @Option(names = "--json", description = "Prints a line of JSON for each row.") boolean json)
      throws IOException {
    Optional<Path> missing = files.stream().filter(file -> !Files.exists(file)).findFirst();
    if (missing.isPresent()) {
      session.say("no such file: " + missing.get());
      return ExitCode.NO_SUCH_INPUT;
    }
    PrintStream out = session.streams().out();
    Progress progress =
        new Progress(
            session.streams().err(), Boolean.getBoolean("hearsay.progress"), Optional.empty());
    IngestView view = new IngestView(out, json, session.terminal().columns(), progress);
    try (RecordStore records = store.open(session.clock());
        GdeltRows rows = new GdeltRows(inputs(files), ItemLimits.usual())) {
      IngestOptions options =
          new IngestOptions(
              Optional.ofNullable(crisis),
              Keeping.TEXT,
              Runtime.getRuntime().availableProcessors());
      RunCounts counts =
          new Ingestion(records, new CodedSubmissions.Coder(), options, view)
              .run(new CodedSubmissions(rows));
      int status = view.finish(records.database().location().shown(), counts);
      say(rows, json);
      return status;
    }
  }

  private static List<GdeltRows.Input> inputs(List<Path> paths) throws IOException {
    List<GdeltRows.Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      for (ReportSource source : ReportSource.below(path)) {
        Path file = Path.of(source.name());
        inputs.add(new GdeltRows.Input(source.name(), () -> Files.newInputStream(file)));
      }
    }
    return inputs;
  }

  private void say(GdeltRows rows, boolean json) {
    if (rows.mentions() == 0) {
      return;
    }
    PrintStream out = session.streams().out();
    if (json) {
      out.println("{\"mentions\":" + rows.mentions() + ",\"joined\":" + rows.joined() + "}");
    } else {
      out.println(
          String.format(
              Locale.ROOT, "mentions %8d  (%d with their events)", rows.mentions(), rows.joined()));
    }
  }
}
