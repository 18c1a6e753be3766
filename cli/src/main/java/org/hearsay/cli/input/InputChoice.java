package org.hearsay.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.intake.WebInputs;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.json.FieldNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs that a command line names and what it says of them, for all commands that read. */
public final class InputChoice {
  private static final String STANDARD_INPUT = "-";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

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

  /** How the inputs are read; fails on wrong usage. */
  public InputOptions options() {
    if (!fetch && paths.stream().anyMatch(WebInputs::isAddress)) {
      throw usage("nothing is fetched unless asked for: a URL needs --fetch");
    }
    InputOptions all = InputOptions.usual().withDefaults(known()).withJsonLines(jsonLinesIn);
    try {
      return fields == null ? all : all.withFields(FieldNames.usual().with(fields));
    } catch (IllegalArgumentException e) {
      throw usage("--fields: " + e.getMessage());
    }
  }

  /** The inputs in order, each to be opened when its turn has come. */
  public List<ReportSource> sources(InputStream standardInput, WebInputs web) throws IOException {
    List<ReportSource> sources = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        sources.add(ReportSource.stream(path, standardInput));
      } else if (WebInputs.isAddress(path)) {
        sources.add(web.source(path));
      } else {
        sources.addAll(ReportSource.below(Path.of(path)));
      }
    }
    return sources;
  }

  /** The only input, when it is a path where nothing is. */
  public Optional<String> onlyOneIsMissing() {
    return paths.size() == 1 && isPath(paths.get(0)) && !Files.exists(Path.of(paths.get(0)))
        ? Optional.of(paths.get(0))
        : Optional.empty();
  }

  /** Whether the command line alone shows that there may be more than one report. */
  public boolean namesSeveral() {
    return paths.size() > 1
        || paths.stream().anyMatch(path -> isPath(path) && Files.isDirectory(Path.of(path)));
  }

  /** A failure that is answered with the usage of the command. */
  public CommandLine.ParameterException usage(String message) {
    CommandSpec known = spec == null ? CommandSpec.create() : spec;
    return new CommandLine.ParameterException(known.commandLine(), message);
  }

  private ReadOptions known() {
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

  private static boolean isPath(String path) {
    return !path.equals(STANDARD_INPUT) && !WebInputs.isAddress(path);
  }
}
