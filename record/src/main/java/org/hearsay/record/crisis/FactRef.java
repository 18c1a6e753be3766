package org.hearsay.record.crisis;

import java.util.Comparator;

/**
 * A fact in the reading of one report.
 *
 * @param report id of the report
 * @param id the fact's id in its reading, such as {@code e1}
 */
public record FactRef(String report, String id) implements Comparable<FactRef> {
  private static final Comparator<FactRef> ORDER =
      Comparator.comparing(FactRef::report)
          .thenComparing(fact -> fact.id().length())
          .thenComparing(FactRef::id);

  public FactRef {}

  /** By report, within a report in the order of the text. */
  @Override
  public int compareTo(FactRef other) {
    return ORDER.compare(this, other);
  }
}
