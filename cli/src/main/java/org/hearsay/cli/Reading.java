package org.hearsay.cli;

import java.io.IOException;
import org.hearsay.engine.Engine;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.record.CrisisRecord;

/** Reads reports one after the other, prints each record, and counts what failed. */
final class Reading {
  private static final String TRUNCATED = "TRUNCATED";

  private final ReportReader reader = new ReportReader();
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

  /** Reads the only report of a run and answers the exit status. */
  int single(ReportInput input) {
    try {
      print(input);
      return finish();
    } catch (UnreadableReportException e) {
      failed(input.name(), Messages.of(e));
      return ExitCode.NOT_A_REPORT;
    } catch (IOException e) {
      failed(input.name(), Messages.of(e));
      return ExitCode.FAILED;
    }
  }

  /**
   * Reads one of several reports; a failure is printed as a line of its own, and the rest go on.
   */
  void oneOfMany(ReportInput input) {
    try {
      print(input);
    } catch (UnreadableReportException e) {
      failed(input.name(), Messages.of(e));
    } catch (IOException e) {
      failed(input.name(), Messages.of(e));
    }
  }

  /** Counts an input that gave no record, and says so. */
  void failed(String input, String why) {
    failed++;
    printer.failure(input, why).ifPresent(streams.out()::println);
    streams.err().println("hearsay: " + input + ": " + why);
  }

  /** The exit status of all that was read. */
  int finish() {
    if (read + failed > 1) {
      streams.err().println("hearsay: " + read + " read, " + failed + " failed");
    }
    return failed > 0 || partial ? ExitCode.PARTIAL : ExitCode.DONE;
  }

  private void print(ReportInput input) throws IOException, UnreadableReportException {
    Article article = reader.read(input.content().read(), input.options());
    CrisisRecord record = engine.process(article);
    streams.out().print(printer.print(record, input.name()) + "\n");
    read++;
    partial |= !record.missing().isEmpty();
    for (Issue issue : record.issues()) {
      partial |= issue.code().equals(TRUNCATED);
    }
    if (!record.missing().isEmpty()) {
      streams
          .err()
          .println(
              "hearsay: "
                  + input.name()
                  + ": not computed: "
                  + String.join(", ", record.missing()));
    }
  }
}
