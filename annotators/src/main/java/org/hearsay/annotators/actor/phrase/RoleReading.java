package org.hearsay.annotators.actor.phrase;

import java.util.Optional;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.knowledge.actors.RoleWord;

/**
 * What words say about somebody's role.
 *
 * @param words the role as written, without side and article
 * @param side whose role it is
 * @param former whether it was held before: "former president"
 * @param first the position of the first word, side included
 * @param roleFirst the position of the first word of the role itself
 * @param end the position after the last word, side included
 */
public record RoleReading(
    RoleWord role,
    String words,
    Optional<Side> side,
    boolean former,
    int first,
    int roleFirst,
    int end) {
  public Optional<RoleClass> roleClass() {
    return former ? Optional.empty() : role.role();
  }

  RoleReading withEnd(int other) {
    return new RoleReading(role, words, side, former, first, roleFirst, other);
  }

  public RoleReading withSide(Side other) {
    return new RoleReading(role, words, Optional.of(other), former, first, roleFirst, end);
  }
}
