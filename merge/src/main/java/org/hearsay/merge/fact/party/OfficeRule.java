package org.hearsay.merge.fact.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.merge.fact.party.PersonRule.Verdict;
import org.hearsay.model.facts.Actor;

/**
 * Whether somebody known by the office alone ("Norway's foreign minister") is the one whom another
 * report names with that office.
 */
final class OfficeRule {
  private OfficeRule() {}

  /** Whether the person has no name: only the office is told. */
  static boolean isOfficeOnly(Actor actor) {
    return actor.role().isPresent()
        && actor.role().get().equalsIgnoreCase(actor.name())
        && actor.country().isPresent();
  }

  static Optional<Verdict> same(Actor one, Actor other) {
    if (isOfficeOnly(one) == isOfficeOnly(other)) {
      return isOfficeOnly(one) && key(one).equals(key(other))
          ? Optional.of(new Verdict("same-office", 0.8))
          : Optional.empty();
    }
    return key(one).isPresent() && key(one).equals(key(other))
        ? Optional.of(new Verdict("same-office", 0.75))
        : Optional.empty();
  }

  /** Whether office and country of a person without a name speak against it. */
  static boolean apart(Actor one, Actor other) {
    return PersonRule.differ(one.country(), other.country())
        || (one.role().isPresent() && other.role().isPresent() && !sameOffice(one, other));
  }

  private static boolean sameOffice(Actor one, Actor other) {
    return office(one).equals(office(other));
  }

  /** The office with its country. */
  static Optional<String> key(Actor actor) {
    return actor.country().flatMap(country -> office(actor).map(office -> country + " " + office));
  }

  /** "foreign ministers of Norway and Sweden" hold each the office of a foreign minister. */
  private static Optional<String> office(Actor actor) {
    return actor.role().map(OfficeRule::singular).filter(office -> office.contains(" "));
  }

  private static String singular(String role) {
    List<String> words = new ArrayList<>();
    for (String word : role.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (word.equals("of")) {
        break;
      }
      words.add(word);
    }
    String office = String.join(" ", words);
    return office.endsWith("ministers") || office.endsWith("secretaries")
        ? office.replaceFirst("ies$", "y").replaceFirst("s$", "")
        : office;
  }
}
