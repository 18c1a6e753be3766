package org.hearsay.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.hearsay.model.Alignment;
import org.hearsay.model.Article;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.reader.item.ItemLimits;

/**
 * Reads any input as the command does: all that is wrong must come out as a failure with its
 * reason.
 */
final class Streams {
  private static final ItemLimits SMALL = new ItemLimits(1 << 20, 100, 2, 64 << 20, 4 << 20, 100);

  private Streams() {}

  static void readAll(byte[] bytes) {
    List<ReportSource> sources =
        List.of(ReportSource.stream("in", new ByteArrayInputStream(bytes)));
    try (ReportStream stream = new ReportStream(sources, InputOptions.usual().withLimits(SMALL))) {
      stream.forEachRemaining(Streams::check);
    }
  }

  private static void check(ReportItem item) {
    if (item instanceof ReportItem.Read read) {
      check(read.article());
    }
  }

  /** What the canonical text promises to everybody who reads it. */
  static void check(Article article) {
    String text = article.text();
    require(text.indexOf('\r') < 0, "a carriage return is in the text");
    require(!text.startsWith("\uFEFF"), "a byte order mark is in the text");
    require(!text.contains(" \n") && !text.endsWith(" "), "a line ends with a blank");
    require(!text.contains("\n\n\n"), "two empty lines follow each other");
    int end = 0;
    for (Alignment.Run run : article.alignment().map(Alignment::runs).orElse(List.of())) {
      require(run.beginInText() >= end, "runs overlap");
      end = run.beginInText() + run.length();
      require(end <= text.length(), "a run leads out of the text");
    }
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
