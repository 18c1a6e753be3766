package org.hearsay.annotators.quantity;

/**
 * What a number counts.
 *
 * @param text the words of the report, or a currency sign
 * @param head position of the counted noun in the sentence, -1 where a sign stands for it
 * @param end position after the unit's last word
 * @param kind of what sort it is
 */
record Unit(String text, int head, int end, Kind kind) {
  /** The sorts of units. */
  enum Kind {
    NOUN,
    MONEY,
    PERCENT,
    MEASURE,
    TIME,
    AGE,
    NONE
  }
}
