package org.hearsay.cli.store;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Progress;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.cli.input.InputChoice;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.intake.EngineMaker;
import org.hearsay.intake.Submissions;
import org.hearsay.intake.WebInputs;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay ingest}: reads reports and keeps them in a store. */
@Command(
    name = "ingest",
    description = {
      "Reads news reports and keeps them and their records in a store. May be stopped at any moment:"
          + " the same command goes on where it stopped, and what is there already is left as it is."
          + " Every input is accounted for: accepted + rejected + failed.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such input, 6 partial (an input was"
          + " rejected or failed, a layer is missing, or text was cut)."
    },
    mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
  private final Streams streams;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private InputChoice inputs = new InputChoice();

  @Mixin private StoreChoice store = new StoreChoice();

  @Option(
      names = "--crisis",
      paramLabel = "NAME",
      description = "Puts the reports into this crisis.")
  private @Nullable String crisis;

  @Option(
      names = "--quotes-only",
      description = "Keeps the words that facts point to, at their offsets, but no full texts.")
  private boolean quotesOnly;

  @Option(names = "--json", description = "Prints a line of JSON for each input.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at a time; as many as there are processors.")
  private @Nullable Integer threads;

  public IngestCommand(Streams streams, Terminal terminal, Clock clock) {
    this.streams = streams;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    InputOptions options = inputs.options();
    Optional<String> missing = inputs.onlyOneIsMissing();
    if (missing.isPresent()) {
      streams.err().println("hearsay: no such file: " + missing.get());
      return ExitCode.NO_SUCH_INPUT;
    }
    try (WebInputs web = new WebInputs(clock)) {
      return ingest(inputs.sources(streams.in(), web), options);
    }
  }

  private int ingest(List<ReportSource> sources, InputOptions options) {
    try (RecordStore records = store.open(clock);
        ReportStream reports = new ReportStream(sources, options)) {
      Progress progress =
          new Progress(
              streams.err(), Boolean.getBoolean("hearsay.progress"), Optional.of(sources.size()));
      IngestView view = new IngestView(streams.out(), json, terminal.columns(), progress);
      RunCounts counts =
          new Ingestion(records, new EngineMaker(DefaultEngine.open()), ingestOptions(), view)
              .run(new Submissions(reports));
      return view.finish(records.database().location().shown(), counts);
    }
  }

  private IngestOptions ingestOptions() {
    int several = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    return new IngestOptions(
        Optional.ofNullable(crisis), quotesOnly ? Keeping.QUOTES : Keeping.TEXT, several);
  }
}
