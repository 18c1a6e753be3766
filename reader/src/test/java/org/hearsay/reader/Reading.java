package org.hearsay.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Alignment;
import org.hearsay.model.Article;
import org.hearsay.model.RemovedText;

/** What the tests of this module do with reports over and over. */
final class Reading {
  static final ReportReader READER = new ReportReader();

  private Reading() {}

  static Article read(String input) {
    return read(input, ReadOptions.none());
  }

  static Article read(String input, ReadOptions options) {
    return read(input.getBytes(StandardCharsets.UTF_8), options);
  }

  static Article read(byte[] input, ReadOptions options) {
    try {
      return READER.read(input, options);
    } catch (UnreadableReportException e) {
      throw new AssertionError(e);
    }
  }

  static String text(String input) {
    return read(input).text();
  }

  /** What was removed, as "reason: text". */
  static List<String> removed(Article article) {
    return article.removed().stream().map(Reading::show).toList();
  }

  private static String show(RemovedText removed) {
    return removed.reason().code() + ": " + removed.text();
  }

  static void assertAligned(Article article, String input) {
    Alignment alignment = article.alignment().orElseThrow();
    for (Alignment.Run run : alignment.runs()) {
      assertEquals(
          input.substring(run.beginInInput(), run.beginInInput() + run.length()),
          article.text().substring(run.beginInText(), run.beginInText() + run.length()));
    }
    int copied = alignment.runs().stream().mapToInt(Alignment.Run::length).sum();
    long visible = article.text().chars().filter(c -> c != ' ' && c != '\n').count();
    assertTrue(copied >= visible * 0.95, copied + " of " + visible + " are copies");
  }
}
