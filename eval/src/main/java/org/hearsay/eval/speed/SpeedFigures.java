package org.hearsay.eval.speed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How fast one thread read some reports: processor time unless a name says wall.
 *
 * @param articles how many reports
 * @param tokens how many tokens they have
 * @param pieces how many word pieces the encoder saw, signs of windows included
 * @param nanos from article to record
 * @param wallNanos the same by the clock
 * @param encoderNanos what the bare encoder takes for the same windows
 * @param knowledgeWallNanos how long the knowledge takes to load
 * @param byAnnotator what each annotator takes, in the order of the pipeline
 */
public record SpeedFigures(
    int articles,
    long tokens,
    long pieces,
    long nanos,
    long wallNanos,
    long encoderNanos,
    long knowledgeWallNanos,
    Map<String, Long> byAnnotator) {
  private static final double SECOND = 1e9;

  public SpeedFigures {
    byAnnotator = new LinkedHashMap<>(byAnnotator);
    if (articles < 1 || nanos < 1 || encoderNanos < 1) {
      throw new IllegalArgumentException("nothing was measured: " + articles + " articles");
    }
  }

  @Override
  public Map<String, Long> byAnnotator() {
    return new LinkedHashMap<>(byAnnotator);
  }

  public double tokensPerSecond() {
    return tokens * SECOND / nanos;
  }

  public double articlesPerSecond() {
    return articles * SECOND / nanos;
  }

  /** Word pieces that the whole pipeline reads in a second. */
  public double piecesPerSecond() {
    return pieces * SECOND / nanos;
  }

  /** Word pieces that the bare encoder reads in a second. */
  public double encoderPiecesPerSecond() {
    return pieces * SECOND / encoderNanos;
  }

  /** The rate of the whole pipeline as a share of the bare encoder's. */
  public double shareOfEncoder() {
    return (double) encoderNanos / nanos;
  }

  /** The share of the time that an annotator takes. */
  public double share(String annotator) {
    return (double) byAnnotator.getOrDefault(annotator, 0L) / nanos;
  }

  /** The figures as lines for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    add(table, "articles", "%.0f", articles);
    add(table, "tokens", "%.0f", tokens);
    add(table, "articles/s", "%.1f", articlesPerSecond());
    add(table, "tokens/s", "%.0f", tokensPerSecond());
    add(table, "tokens/s by the clock", "%.0f", tokens * SECOND / wallNanos);
    add(table, "word pieces/s", "%.0f", piecesPerSecond());
    add(table, "word pieces/s, encoder", "%.0f", encoderPiecesPerSecond());
    add(table, "whole / bare encoder", "%.2f", shareOfEncoder());
    add(table, "knowledge loads in ms", "%.0f", knowledgeWallNanos / 1e6);
    table.append('\n');
    for (Map.Entry<String, Long> each : byAnnotator.entrySet()) {
      String cells = "%8.0f ms  %4.1f %%";
      String line =
          String.format(Locale.ROOT, cells, each.getValue() / 1e6, 100 * share(each.getKey()));
      table.append(String.format(Locale.ROOT, "%-24s%s%n", each.getKey(), line));
    }
    return table.toString();
  }

  private static void add(StringBuilder table, String name, String form, double value) {
    String figure = String.format(Locale.ROOT, form, value);
    table.append(String.format(Locale.ROOT, "%-24s%8s%n", name, figure));
  }
}
