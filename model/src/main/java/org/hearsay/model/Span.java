package org.hearsay.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A half-open range of UTF-16 code units of one text, never empty.
 *
 * <p>Spans are ordered by where they begin, then by where they end.
 *
 * @param begin the first code unit inside
 * @param end the first code unit after
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  /** Whether the code unit at the offset lies inside. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Whether all of the other span lies inside this one; a span contains itself. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The slice of the text; fails when the span reaches past its end. */
  public String text(CharSequence text) {
    Objects.requireNonNull(text, "text");
    if (end > text.length()) {
      throw new IllegalArgumentException(this + " reaches past a text of " + text.length());
    }
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
