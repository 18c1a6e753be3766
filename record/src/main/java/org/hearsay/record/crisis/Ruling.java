package org.hearsay.record.crisis;

import java.time.Instant;
import java.util.Objects;
import org.hearsay.model.facts.Coded;

/**
 * What a person decided about two ids: that they are one, or that they are not.
 *
 * <p>Rulings outlive re-reading: ids of facts do not move with a new reading.
 *
 * @param left the smaller of the two ids
 * @param right the larger
 * @param who the person
 * @param why the reason that the person gave; may be empty
 */
public record Ruling(Kind kind, String left, String right, String who, Instant when, String why) {
  public Ruling {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(why, "why");
    if (left.compareTo(right) >= 0) {
      throw new IllegalArgumentException("ids of a ruling ascend: " + left + ", " + right);
    }
  }

  /** The ruling on the two, whichever comes first. */
  public static Ruling of(
      Kind kind, String one, String other, String who, Instant when, String why) {
    return one.compareTo(other) < 0
        ? new Ruling(kind, one, other, who, when, why)
        : new Ruling(kind, other, one, who, when, why);
  }

  /** Joined by a person, or never to be joined. */
  public enum Kind implements Coded {
    CONFIRM,
    FORBID
  }
}
