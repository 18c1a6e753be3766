package org.hearsay.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.cli.input.InputChoice;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.intake.WebInputs;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  private final Streams streams;
  private final Terminal terminal;
  private final Clock clock;

  @Mixin private InputChoice inputs = new InputChoice();

  @Option(
      names = "--format",
      description =
          "One of ${COMPLETION-CANDIDATES}; text on a terminal, else json, and jsonl for several inputs.")
  private @Nullable Format format;

  ReadCommand(Streams streams, Terminal terminal, Clock clock) {
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
    try (WebInputs web = new WebInputs(clock);
        ReportStream reports = new ReportStream(inputs.sources(streams.in(), web), options)) {
      return read(reports);
    }
  }

  private int read(ReportStream reports) {
    boolean several = (reports.hasNext() && reports.isContainer()) || inputs.namesSeveral();
    Format chosen = chosenFormat(several);
    if (several && chosen != Format.jsonl) {
      throw inputs.usage("several reports need --format jsonl");
    }
    Reading reading =
        new Reading(DefaultEngine.openForOneByOne(), new RecordPrinter(chosen, terminal), streams);
    if (!several) {
      return reading.single(reports.next());
    }
    reports.forEachRemaining(reading::oneOfMany);
    return reading.finish();
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
}
