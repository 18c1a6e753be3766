package org.hearsay.exports.table;

import java.math.BigDecimal;
import java.util.List;

/** One value of a row. */
public sealed interface Cell {
  /** The report does not say. */
  Cell NONE = new None();

  /** Nothing. */
  record None() implements Cell {}

  /** Words. */
  record Text(String value) implements Cell {}

  /** A number, written as it is. */
  record Amount(BigDecimal value) implements Cell {}

  /** Yes or no. */
  record Flag(boolean value) implements Cell {}

  /** Several words or phrases. */
  record Items(List<String> values) implements Cell {
    public Items {
      values = List.copyOf(values);
    }
  }
}
