package org.hearsay.merge.fact.group;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.record.crisis.FactRef;

/**
 * A fact of one report on its way into a group.
 *
 * @param id its id beyond the report
 * @param origin id of the origin of its report
 * @param day when its report was published
 */
public record Member<T>(String id, FactRef ref, String origin, Optional<LocalDate> day, T fact) {
  public Member {}

  public String report() {
    return ref.report();
  }
}
