package org.hearsay.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.record.CrisisRecord;

/** One default engine for all tests: loading it takes a second. */
public final class SharedEngine {
  private static final Engine ENGINE = DefaultEngine.open();
  private static final String ID = "0".repeat(64);

  private SharedEngine() {}

  /** The record of a text without a date. */
  public static CrisisRecord read(String text) {
    return ENGINE.process(Article.builder(ID, text).build());
  }

  /** The record of a text published on a day. */
  public static CrisisRecord read(String text, String published) {
    return ENGINE.process(
        Article.builder(ID, text)
            .published(LocalDate.parse(published), PublishedBasis.GIVEN)
            .build());
  }

  /** The record of plain text or HTML as the command reads it. */
  public static CrisisRecord readBytes(String input, String published) {
    try {
      return ENGINE.process(
          new ReportReader()
              .read(
                  input.getBytes(StandardCharsets.UTF_8),
                  ReadOptions.none().withPublished(LocalDate.parse(published))));
    } catch (UnreadableReportException e) {
      return read("");
    }
  }
}
