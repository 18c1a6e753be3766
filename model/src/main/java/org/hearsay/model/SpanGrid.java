package org.hearsay.model;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers filed by the spans that they stand for, so that those around a place are found without
 * looking at all of them.
 *
 * <p>Answers with all numbers whose spans lie near, so callers check what they want of each. Not
 * safe to share between threads while it is being filled.
 */
public final class SpanGrid {
  private static final int CELL = 256;

  private final Map<Integer, BitSet> cells = new HashMap<>();

  /** Files the number, from 0, under the span; a number may have several spans. */
  public void add(Span span, int number) {
    for (int cell = span.begin() / CELL; cell <= (span.end() - 1) / CELL; cell++) {
      cells.computeIfAbsent(cell, each -> new BitSet()).set(number);
    }
  }

  /**
   * The numbers of all spans that share a character with this one, and some more, as a set that the
   * caller may change.
   */
  public BitSet near(Span span) {
    BitSet found = new BitSet();
    for (int cell = span.begin() / CELL; cell <= (span.end() - 1) / CELL; cell++) {
      BitSet here = cells.get(cell);
      if (here != null) {
        found.or(here);
      }
    }
    return found;
  }
}
