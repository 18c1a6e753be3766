package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.reader.json.FieldNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: reads reports and prints a record for each. */
@Command(
    name = ReadCommand.NAME,
    description = {
      "Reads news reports and prints a record for each: every event, every claim, and who says so.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such input, 5 not a readable report,",
      "6 partial (some inputs failed, a layer is missing, or text was cut)."
    },
    mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
  static final String NAME = "read";

  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final Terminal terminal;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER|URL|-",
      description = {
        "Plain text, HTML, RSS, Atom, JSON Feed, lines of JSON, WARC, or a zip, tar or gzip of them,",
        "told apart by content; - is standard input, and a URL needs --fetch."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication: the anchor of \"yesterday\".")
  private @Nullable String published;

  @Option(names = "--url", paramLabel = "U", description = "Where the report was published.")
  private @Nullable String url;

  @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet that published it.")
  private @Nullable String publisher;

  @Option(
      names = "--format",
      description =
          "One of ${COMPLETION-CANDIDATES}; text on a terminal, else json, and jsonl for several inputs.")
  private @Nullable Format format;

  @Option(
      names = "--fetch",
      description =
          "Fetch the inputs that are URLs: public addresses only, as robots.txt allows, at most one a second from a host.")
  private boolean fetch;

  @Option(
      names = "--jsonl-in",
      description =
          "Inputs are lines of JSON, whatever they look like, and records carry their ids alone.")
  private boolean jsonLinesIn;

  @Option(
      names = "--fields",
      paramLabel = "FIELD=NAME,...",
      description =
          "Names in JSON of id, text, html, title, url, published, publisher, byline, before the usual ones.")
  private @Nullable String fields;

  ReadCommand(Streams streams, Terminal terminal, Clock clock) {
    this.streams = streams;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    InputOptions options = inputOptions();
    Optional<String> missing = firstMissing();
    if (missing.isPresent() && paths.size() == 1) {
      streams.err().println("hearsay: no such file: " + missing.get());
      return ExitCode.NO_SUCH_INPUT;
    }
    if (!fetch && paths.stream().anyMatch(WebInputs::isAddress)) {
      throw usage("nothing is fetched unless asked for: a URL needs --fetch");
    }
    try (WebInputs web = new WebInputs(clock);
        ReportStream reports = new ReportStream(sources(web), options)) {
      return read(reports);
    }
  }

  private int read(ReportStream reports) {
    boolean manyInputs = paths.size() > 1 || paths.stream().anyMatch(ReadCommand::isFolder);
    boolean several = (reports.hasNext() && reports.isContainer()) || manyInputs;
    Format chosen = chosenFormat(several);
    if (several && chosen != Format.jsonl) {
      throw usage("several reports need --format jsonl");
    }
    Reading reading =
        new Reading(DefaultEngine.open(), new RecordPrinter(chosen, terminal), streams);
    if (!several) {
      return reading.single(reports.next());
    }
    reports.forEachRemaining(reading::oneOfMany);
    return reading.finish();
  }

  private List<ReportSource> sources(WebInputs web) throws IOException {
    List<ReportSource> sources = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        sources.add(ReportSource.stream(path, streams.in()));
      } else if (WebInputs.isAddress(path)) {
        sources.add(web.source(path));
      } else {
        sources.addAll(ReportSource.below(Path.of(path)));
      }
    }
    return sources;
  }

  private InputOptions inputOptions() {
    InputOptions all = InputOptions.usual().withDefaults(options()).withJsonLines(jsonLinesIn);
    try {
      return fields == null ? all : all.withFields(FieldNames.usual().with(fields));
    } catch (IllegalArgumentException e) {
      throw usage("--fields: " + e.getMessage());
    }
  }

  private ReadOptions options() {
    ReadOptions options = ReadOptions.none();
    options = url == null ? options : options.withUrl(url);
    options = publisher == null ? options : options.withPublisher(publisher);
    if (published == null) {
      return options;
    }
    try {
      return options.withPublished(LocalDate.parse(published));
    } catch (DateTimeParseException e) {
      throw usage("--published is not a day (YYYY-MM-DD): '" + published + "'");
    }
  }

  private Format chosenFormat(boolean several) {
    if (format != null) {
      return format;
    }
    if (several) {
      return Format.jsonl;
    }
    return terminal.interactive() ? Format.text : Format.json;
  }

  private Optional<String> firstMissing() {
    return paths.stream().filter(path -> isPath(path) && !Files.exists(Path.of(path))).findFirst();
  }

  private static boolean isFolder(String path) {
    return isPath(path) && Files.isDirectory(Path.of(path));
  }

  private static boolean isPath(String path) {
    return !path.equals(STANDARD_INPUT) && !WebInputs.isAddress(path);
  }

  private CommandLine.ParameterException usage(String message) {
    CommandSpec known = spec == null ? CommandSpec.forAnnotatedObject(this) : spec;
    return new CommandLine.ParameterException(known.commandLine(), message);
  }
}
