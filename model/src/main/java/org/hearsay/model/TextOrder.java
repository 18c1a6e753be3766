package org.hearsay.model;

import java.util.List;
import java.util.function.Function;

/** Finds items by place in lists that are in text order and do not overlap, by halving. */
public final class TextOrder {
  private TextOrder() {}

  /** The items that share a character with the span or touch it, in order. */
  public static <T> List<T> touching(List<T> items, Function<? super T, Span> spanOf, Span span) {
    int first = firstEndingAt(items, spanOf, span.begin());
    int end = first;
    while (end < items.size() && spanOf.apply(items.get(end)).begin() <= span.end()) {
      end++;
    }
    return items.subList(first, end);
  }

  private static <T> int firstEndingAt(
      List<T> items, Function<? super T, Span> spanOf, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(items.get(middle)).end() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The position of the last item that begins at the offset or before it; 0 when none does. */
  public static <T> int lastBeginningAt(
      List<T> items, Function<? super T, Span> spanOf, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(items.get(middle)).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}
