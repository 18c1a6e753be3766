package org.hearsay.annotators.quantity;

import java.util.OptionalDouble;

/**
 * A number as it is bounded.
 *
 * @param begin position of its first word, bound words included
 * @param number position of the first word of the number itself
 * @param end position after its last word
 * @param low empty is open
 * @param high empty is open
 * @param approximate whether the words say so
 * @param kind how it is written
 */
record Amount(
    int begin,
    int number,
    int end,
    OptionalDouble low,
    OptionalDouble high,
    boolean approximate,
    Kind kind) {
  /** How a number is written. */
  enum Kind {
    DIGITS,
    WORDS,
    /** "dozens", "hundreds": always of something. */
    VAGUE,
    /** "a third", "two-thirds", "half". */
    FRACTION
  }

  static Amount exact(int begin, int end, double value, Kind kind) {
    return new Amount(
        begin, begin, end, OptionalDouble.of(value), OptionalDouble.of(value), false, kind);
  }

  static Amount range(int begin, int end, double low, double high, Kind kind) {
    return new Amount(
        begin,
        begin,
        end,
        OptionalDouble.of(Math.min(low, high)),
        OptionalDouble.of(Math.max(low, high)),
        false,
        kind);
  }

  static Amount atLeast(int begin, int end, double value) {
    return new Amount(
        begin, begin, end, OptionalDouble.of(value), OptionalDouble.empty(), true, Kind.VAGUE);
  }

  Amount from(int earlier) {
    return new Amount(earlier, number, end, low, high, approximate, kind);
  }

  Amount to(int later) {
    return new Amount(begin, number, later, low, high, approximate, kind);
  }

  Amount about() {
    return new Amount(begin, number, end, low, high, true, kind);
  }

  Amount onlyLow() {
    return new Amount(begin, number, end, low, OptionalDouble.empty(), approximate, kind);
  }

  Amount onlyHigh() {
    return new Amount(begin, number, end, OptionalDouble.empty(), high, approximate, kind);
  }

  Amount times(double factor) {
    return new Amount(
        begin, number, end, scaled(low, factor), scaled(high, factor), approximate, kind);
  }

  private static OptionalDouble scaled(OptionalDouble bound, double factor) {
    return bound.isPresent() ? OptionalDouble.of(bound.getAsDouble() * factor) : bound;
  }
}
