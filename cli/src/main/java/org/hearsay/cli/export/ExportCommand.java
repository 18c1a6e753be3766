package org.hearsay.cli.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Progress;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.exports.Format;
import org.hearsay.exports.Formats;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.query.export.ReportChoice;
import org.hearsay.query.export.ReportExport;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay export}: the records of a store in a format that others read. */
@Command(
    name = "export",
    description = {
      "Writes the records of a store in a format that others read, as people corrected them, by day"
          + " of publication. The reports of a crisis are joined: what several tell is one.",
      "Formats that can only say what happened leave out the rest; how much is always said.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private StoreChoice store = new StoreChoice();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Which; without it, all are listed.")
  private @Nullable String format;

  @Option(
      names = "--crisis",
      paramLabel = "NAME",
      description = "The reports of this crisis, joined; else all of the store, each by itself.")
  private @Nullable String crisis;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "Only reports of this day or later.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Only reports of this day or earlier.")
  private @Nullable LocalDate to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; it appears when it is complete. Else standard output.")
  private @Nullable Path output;

  @Option(
      names = "--raw",
      description = "Leaves words as they are, also those that a spreadsheet would run.")
  private boolean raw;

  @Option(
      names = "--whole-quotes",
      description = "Quotes of any length where they are cut after 50 words.")
  private boolean wholeQuotes;

  @Option(names = "--json", description = "Says what was written as one object of JSON.")
  private boolean json;

  public ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (format == null) {
      Formats.list().forEach(each -> session.print(line(each)));
      return ExitCode.DONE;
    }
    Optional<Format> chosen = Formats.find(format);
    if (chosen.isEmpty()) {
      session.say("no such format: " + format + "; there are " + names());
      return ExitCode.WRONG_USAGE;
    }
    try (RecordStore records = store.openExisting(session.clock())) {
      if (crisis != null && !records.read(readings -> readings.crises()).containsKey(crisis)) {
        session.say("no such crisis in " + store.location().shown() + ": " + crisis);
        return ExitCode.NO_SUCH_INPUT;
      }
      say(
          chosen.get(),
          output == null
              ? toStandardOutput(records, chosen.get())
              : toFile(records, chosen.get(), output));
      return ExitCode.DONE;
    }
  }

  private static String line(Format format) {
    return String.format(Locale.ROOT, "%-16s %s", format.name(), format.about());
  }

  private static String names() {
    return Formats.list().stream().map(Format::name).collect(Collectors.joining(", "));
  }

  private Tally.Result toStandardOutput(RecordStore records, Format chosen) throws IOException {
    PrintStream standard = session.streams().out();
    OutputStream out = new BufferedOutputStream(standard);
    Tally.Result result = write(records, chosen, out);
    out.flush();
    if (standard.checkError()) {
      throw new IOException("standard output takes no more");
    }
    return result;
  }

  /** Writes beside the file and puts it into place when it is complete. */
  private Tally.Result toFile(RecordStore records, Format chosen, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Tally.Result result;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        result = write(records, chosen, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Tally.Result write(RecordStore records, Format chosen, OutputStream out) {
    ReportChoice choice =
        new ReportChoice(
            Optional.ofNullable(crisis), Optional.ofNullable(from), Optional.ofNullable(to));
    Progress progress =
        new Progress(
            session.streams().err(), Boolean.getBoolean("hearsay.progress"), Optional.empty());
    Tally.Result result =
        new ReportExport(records)
            .write(chosen, choice, new Sink.Options(raw, wholeQuotes), out, progress::done);
    progress.end();
    return result;
  }

  private void say(Format chosen, Tally.Result result) {
    PrintStream where = output == null ? session.streams().err() : session.streams().out();
    if (json) {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.put("format", chosen.name()).put("reports", result.reports());
      node.put("rows", result.rows());
      ObjectNode leftOut = node.putObject("leftOut");
      result.leftOut().forEach(leftOut::put);
      where.println(node);
    } else {
      where.println("hearsay: " + chosen.name() + ": " + result.words());
    }
  }
}
