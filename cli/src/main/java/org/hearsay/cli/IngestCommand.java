package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.engine.configure.DefaultEngine;
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
import picocli.CommandLine.Parameters;

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
final class IngestCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final Terminal terminal;
  private final InstantSource clock;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|-",
      description =
          "Files and folders of reports: plain text, HTML, feeds, lines of JSON, WARC, archives; -"
              + " is standard input.")
  private List<String> paths = List.of();

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

  @Option(names = "--jsonl-in", description = "Inputs are lines of JSON, whatever they look like.")
  private boolean jsonLinesIn;

  @Option(names = "--json", description = "Prints a line of JSON for each input.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at a time; as many as there are processors.")
  private @Nullable Integer threads;

  IngestCommand(Streams streams, Terminal terminal, InstantSource clock) {
    this.streams = streams;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.size() == 1 && isMissing(paths.get(0))) {
      streams.err().println("hearsay: no such file: " + paths.get(0));
      return ExitCode.NO_SUCH_INPUT;
    }
    List<ReportSource> sources = sources();
    InputOptions inputs = InputOptions.usual().withJsonLines(jsonLinesIn);
    try (RecordStore records = store.open(clock);
        ReportStream reports = new ReportStream(sources, inputs)) {
      Progress progress =
          new Progress(
              streams.err(), Boolean.getBoolean("hearsay.progress"), Optional.of(sources.size()));
      IngestView view = new IngestView(streams.out(), json, terminal.columns(), progress);
      RunCounts counts =
          new Ingestion(records, new EngineMaker(DefaultEngine.open()), options(), view)
              .run(new Submissions(reports));
      return view.finish(records.database().location().shown(), counts);
    }
  }

  private List<ReportSource> sources() throws IOException {
    List<ReportSource> sources = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        sources.add(ReportSource.stream(path, streams.in()));
      } else {
        sources.addAll(ReportSource.below(Path.of(path)));
      }
    }
    return sources;
  }

  private IngestOptions options() {
    int several = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    return new IngestOptions(
        Optional.ofNullable(crisis), quotesOnly ? Keeping.QUOTES : Keeping.TEXT, several);
  }

  private static boolean isMissing(String path) {
    return !path.equals(STANDARD_INPUT) && !Files.exists(Path.of(path));
  }
}
