package org.hearsay.merge.fact.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.party.PersonRule.Verdict;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.record.crisis.Join;

/**
 * Whether the actors of two reports are one.
 *
 * <p>An unnamed actor is never another report's, unless both reports print the same wire. Words
 * that every country has ("foreign ministry") join only within one country.
 */
final class ActorRule {
  private static final Set<String> EVERYWHERE =
      Set.of(
          "agency",
          "air",
          "army",
          "assembly",
          "authorities",
          "bank",
          "border",
          "cabinet",
          "central",
          "command",
          "commission",
          "committee",
          "congress",
          "council",
          "court",
          "defence",
          "defense",
          "department",
          "economy",
          "embassy",
          "federal",
          "finance",
          "force",
          "forces",
          "foreign",
          "general",
          "government",
          "guard",
          "guards",
          "health",
          "high",
          "interior",
          "intelligence",
          "joint",
          "justice",
          "military",
          "ministry",
          "national",
          "navy",
          "office",
          "opposition",
          "parliament",
          "party",
          "police",
          "presidency",
          "president",
          "prosecutor",
          "prosecutors",
          "security",
          "senate",
          "service",
          "services",
          "staff",
          "state",
          "supreme",
          "troops");
  private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "in", "on", "to");

  private ActorRule() {}

  static Optional<Join> join(Member<Actor> left, Member<Actor> right) {
    return verdict(left.fact(), right.fact())
        .map(
            verdict ->
                Join.of(
                    left.id(),
                    right.id(),
                    verdict.rule(),
                    evidence(left, right),
                    verdict.confidence()));
  }

  private static String evidence(Member<Actor> left, Member<Actor> right) {
    String one = left.fact().name();
    String other = right.fact().name();
    return one.equals(other) ? one : one + " = " + other;
  }

  private static Optional<Verdict> verdict(Actor one, Actor other) {
    if (PersonRule.differ(one.wikidata(), other.wikidata())) {
      return Optional.empty();
    }
    if (one.wikidata().isPresent() && one.wikidata().equals(other.wikidata())) {
      return Optional.of(new Verdict("same-wikidata", 0.99));
    }
    if (one.kind() != other.kind()) {
      return Optional.empty();
    }
    return switch (one.kind()) {
      case PERSON ->
          OfficeRule.isOfficeOnly(one) || OfficeRule.isOfficeOnly(other)
              ? OfficeRule.same(one, other)
              : PersonRule.same(one, other);
      case STATE ->
          sameFold(one, other) ? Optional.of(new Verdict("same-state", 0.98)) : Optional.empty();
      case ORGANIZATION -> organization(one, other);
      case GROUP -> group(one, other);
      case UNNAMED -> Optional.empty();
    };
  }

  private static Optional<Verdict> organization(Actor one, Actor other) {
    if (PersonRule.differ(one.country(), other.country())) {
      return Optional.empty();
    }
    boolean sameCountry = PersonRule.agree(one.country(), other.country());
    if (sameFold(one, other)) {
      if (sameCountry) {
        return Optional.of(new Verdict("same-name", 0.95));
      }
      boolean own = !isEverywhere(one.name());
      return own ? Optional.of(new Verdict("same-name", 0.85)) : Optional.empty();
    }
    return isShortFor(one.name(), other.name()) || isShortFor(other.name(), one.name())
        ? Optional.of(new Verdict("same-initials", 0.8))
        : Optional.empty();
  }

  private static Optional<Verdict> group(Actor one, Actor other) {
    if (!sameFold(one, other) || PersonRule.differ(one.country(), other.country())) {
      return Optional.empty();
    }
    if (PersonRule.agree(one.country(), other.country())) {
      return Optional.of(new Verdict("same-name", 0.85));
    }
    boolean telling = NameSpelling.tokens(one.name()).size() > 1 && !isEverywhere(one.name());
    return telling ? Optional.of(new Verdict("same-name", 0.7)) : Optional.empty();
  }

  /** Whether nothing may ever bring the two together, whatever stands between them. */
  static boolean apart(Member<Actor> left, Member<Actor> right) {
    Actor one = left.fact();
    Actor other = right.fact();
    boolean sameEntry = one.wikidata().isPresent() && one.wikidata().equals(other.wikidata());
    if (sameEntry) {
      return false;
    }
    if (PersonRule.differ(one.wikidata(), other.wikidata())
        || (one.kind() == ActorKind.PERSON) != (other.kind() == ActorKind.PERSON)) {
      return true;
    }
    boolean office =
        one.kind() == ActorKind.PERSON
            && OfficeRule.isOfficeOnly(one) != OfficeRule.isOfficeOnly(other);
    if (office) {
      return OfficeRule.apart(one, other);
    }
    if (left.report().equals(right.report())) {
      return true;
    }
    return one.kind() == ActorKind.PERSON
        ? PersonRule.apart(one, other)
        : PersonRule.differ(one.country(), other.country());
  }

  private static boolean sameFold(Actor one, Actor other) {
    return one.name().equals(other.name())
        || NameSpelling.fold(one.name()).equals(NameSpelling.fold(other.name()));
  }

  private static boolean isEverywhere(String name) {
    return NameSpelling.tokens(name).stream()
        .allMatch(token -> EVERYWHERE.contains(token) || SMALL.contains(token));
  }

  private static boolean isShortFor(String acronym, String name) {
    return isAcronym(acronym) && initials(name).equals(Optional.of(NameSpelling.fold(acronym)));
  }

  /** What two names have in common of which one is made of the other's initials. */
  static List<String> shortForms(String name) {
    List<String> forms = new ArrayList<>();
    if (isAcronym(name)) {
      forms.add(NameSpelling.fold(name));
    }
    initials(name).ifPresent(forms::add);
    return forms;
  }

  private static boolean isAcronym(String name) {
    return !name.contains(" ") && name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** The first letters of a name of several words, small ones left out. */
  private static Optional<String> initials(String name) {
    List<String> words =
        NameSpelling.tokens(name).stream().filter(word -> !SMALL.contains(word)).toList();
    return words.size() < 2
        ? Optional.empty()
        : Optional.of(
            words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
  }
}
