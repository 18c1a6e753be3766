package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Streams;
import org.hearsay.engine.Engine;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportItem.Cause;
import org.hearsay.record.CrisisRecord;

/** Makes records of reports one after the other, prints each, and counts what failed. */
final class Reading {
  /** The issues because of which not all of a report was read for facts. */
  private static final Set<String> PARTIAL = Set.of(Issue.TRUNCATED, Engine.OTHER_LANGUAGE);

  private final Engine engine;
  private final RecordPrinter printer;
  private final Streams streams;
  private int read;
  private int failed;
  private boolean partial;

  Reading(Engine engine, RecordPrinter printer, Streams streams) {
    this.engine = engine;
    this.printer = printer;
    this.streams = streams;
  }

  /** Prints the only report of a run and answers the exit status. */
  int single(ReportItem item) {
    oneOfMany(item);
    if (item instanceof ReportItem.Failed failure) {
      return failure.cause() == Cause.NOT_A_REPORT ? ExitCode.NOT_A_REPORT : ExitCode.FAILED;
    }
    return finish();
  }

  /**
   * Prints one of several reports; a failure is printed as a line of its own, and the rest go on.
   */
  void oneOfMany(ReportItem item) {
    if (item instanceof ReportItem.Read report) {
      print(report.article(), report.origin());
    } else if (item instanceof ReportItem.Failed failure) {
      failed(failure.origin(), failure.reason());
    }
  }

  private void failed(String input, String why) {
    failed++;
    printer.failure(input, why).ifPresent(streams.out()::println);
    streams.err().println("hearsay: " + input + ": " + why);
  }

  /** The exit status of all that was read. */
  int finish() {
    if (read + failed != 1) {
      streams.err().println("hearsay: " + read + " read, " + failed + " failed");
    }
    return failed > 0 || partial ? ExitCode.PARTIAL : ExitCode.DONE;
  }

  private void print(Article article, String input) {
    CrisisRecord record = engine.process(article);
    streams.out().print(printer.print(record, input) + "\n");
    read++;
    List<String> reasons =
        record.issues().stream()
            .filter(issue -> PARTIAL.contains(issue.code()))
            .map(Issue::message)
            .collect(Collectors.toCollection(ArrayList::new));
    if (reasons.isEmpty() && !record.missing().isEmpty()) {
      reasons.add("not computed: " + String.join(", ", record.missing()));
    }
    partial |= !reasons.isEmpty();
    reasons.forEach(why -> streams.err().println("hearsay: " + input + ": " + why));
  }
}
