package org.hearsay.annotators.quantity;

import java.util.OptionalDouble;
import org.hearsay.model.Span;

/**
 * A number with its unit, as the words say it.
 *
 * @param low empty is open
 * @param high empty is open
 * @param unit the words or sign of the unit, empty where the text leaves it out
 * @param sort the sort of the unit
 * @param mention from the first bound word to the last word of the unit
 * @param head position of the counted noun in its sentence, else of the number
 * @param begin position of the mention's first word in its sentence
 * @param end position after its last
 */
public record Figure(
    OptionalDouble low,
    OptionalDouble high,
    boolean approximate,
    String unit,
    Sort sort,
    Span mention,
    int head,
    int begin,
    int end) {
  /** The sorts of figures. */
  public enum Sort {
    COUNT,
    MONEY,
    PERCENT,
    MEASURE,
    TIME,
    AGE,
    FRACTION,
    /** A number whose unit the text leaves out. */
    BARE,
    /** A number that counts what an earlier figure or a counting noun names. */
    SHARED
  }

  /** The same number with another unit. */
  Figure counting(String otherUnit, Sort otherSort) {
    return new Figure(low, high, approximate, otherUnit, otherSort, mention, head, begin, end);
  }
}
