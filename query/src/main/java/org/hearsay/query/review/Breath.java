package org.hearsay.query.review;

import java.time.Instant;
import org.hearsay.store.Correction;

/**
 * What makes several corrections one: somebody said them in one breath, such as the rulings that
 * take one part out of a group.
 *
 * @param takesBack whether they take back what was said before
 */
public record Breath(Instant at, String by, String why, String field, boolean takesBack) {
  public static Breath of(Correction correction) {
    return new Breath(
        correction.madeAt(),
        correction.madeBy(),
        correction.why(),
        correction.field(),
        correction.undoes().isPresent());
  }
}
