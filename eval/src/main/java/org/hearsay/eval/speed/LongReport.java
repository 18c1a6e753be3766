package org.hearsay.eval.speed;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.engine.Engine;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;

/**
 * How long one long report takes, from article to record.
 *
 * @param bytes its length in UTF-8
 * @param nanos processor time of the one thread that reads it
 * @param wallNanos by the clock, on as many threads as the command uses for one report
 */
public record LongReport(int bytes, long nanos, long wallNanos) {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 18);

  /** The figures of the first so many characters of these texts, read once to warm up. */
  public static LongReport measure(List<String> texts, int characters) {
    String joined = String.join("\n\n", texts);
    String text = joined.substring(0, Math.min(characters, joined.length()));
    Engine alone = DefaultEngine.open();
    read(alone, text);
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read(alone, text);
    processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
    Engine several = DefaultEngine.openForOneByOne();
    long clock = System.nanoTime();
    read(several, text);
    clock = System.nanoTime() - clock;
    return new LongReport(text.getBytes(StandardCharsets.UTF_8).length, processor, clock);
  }

  private static void read(Engine engine, String text) {
    String id = "0".repeat(64);
    engine.process(Article.builder(id, text).published(DAY, PublishedBasis.GIVEN).build());
  }

  /** The figures as a line for people. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%4d kB as one report: %.1f s of one thread, %.1f s by the clock as read reads it%n",
        bytes / 1000,
        nanos / 1e9,
        wallNanos / 1e9);
  }
}
