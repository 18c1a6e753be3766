package org.hearsay.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What reports that are new to a reader say that is new, changed, denied, contradicted or planned.
 *
 * <p>Immutable. Of the same reports it is the same.
 *
 * @param since from where it tells
 * @param until up to where; the next digest begins there
 * @param day of which it speaks as today
 * @param sections in the order of {@link Reason}, none empty
 * @param reports how many reports are new
 * @param origins how many independent texts these are
 */
public record Digest(
    Scope scope,
    Since since,
    Point until,
    LocalDate day,
    List<Section> sections,
    int reports,
    int origins) {
  public Digest {
    sections = List.copyOf(sections);
  }

  /** Whether nothing is new: then nobody is to be bothered. */
  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /** How many entries are shown. */
  public int shown() {
    return sections.stream().mapToInt(section -> section.entries().size()).sum();
  }
}
