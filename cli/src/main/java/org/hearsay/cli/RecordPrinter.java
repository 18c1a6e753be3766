package org.hearsay.cli;

import java.util.Optional;
import org.hearsay.cli.console.Terminal;
import org.hearsay.pages.html.HtmlPage;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.TextPage;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordWriter;

/** Prints records in the chosen format. */
final class RecordPrinter {
  private final Format format;
  private final Terminal terminal;

  RecordPrinter(Format format, Terminal terminal) {
    this.format = format;
    this.terminal = terminal;
  }

  /** The record as it is printed, without a line feed at its end. */
  String print(CrisisRecord record, String input) {
    return switch (format) {
      case json -> RecordWriter.indented().write(record);
      case jsonl -> RecordWriter.oneLine().writeLine(record, input);
      case text ->
          TextPage.of(
              record, new Style(terminal.colored(), terminal.unicode(), terminal.columns()));
      case html -> HtmlPage.of(record);
    };
  }

  /** What is printed for an input that gave no record: a line in lines of JSON, else nothing. */
  Optional<String> failure(String input, String why) {
    return format == Format.jsonl
        ? Optional.of(RecordWriter.oneLine().writeFailure(input, why))
        : Optional.empty();
  }
}
