package org.hearsay.merge.fact.party;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.hearsay.model.facts.Actor;

/** Whether two people of two reports are one: by whole names, spelled alike or nearly so. */
final class PersonRule {
  private PersonRule() {}

  /** A rule and how sure it is. */
  record Verdict(String rule, double confidence) {}

  static Optional<Verdict> same(Actor one, Actor other) {
    List<String> left = NameSpelling.tokens(one.name());
    List<String> right = NameSpelling.tokens(other.name());
    if (left.size() > 1 && right.size() > 1) {
      return whole(one, other, left, right);
    }
    if (!NameSpelling.sameSound(last(left), last(right))
        || differ(one.country(), other.country())) {
      return Optional.empty();
    }
    if (left.size() == 1 && right.size() == 1 && !left.equals(right)) {
      return Optional.empty();
    }
    boolean sameRole = agree(one.role(), other.role());
    return Optional.of(new Verdict("same-last-name", sameRole ? 0.85 : 0.7));
  }

  /** Whether the names alone say that they are two. */
  static boolean apart(Actor one, Actor other) {
    List<String> left = NameSpelling.tokens(one.name());
    List<String> right = NameSpelling.tokens(other.name());
    if (left.size() > 1 && right.size() > 1) {
      return whole(one, other, left, right).isEmpty();
    }
    return left.stream()
        .noneMatch(token -> right.stream().anyMatch(t -> NameSpelling.sameSound(token, t)));
  }

  static boolean isLastNameOnly(Actor actor) {
    return NameSpelling.tokens(actor.name()).size() == 1;
  }

  private static Optional<Verdict> whole(
      Actor one, Actor other, List<String> left, List<String> right) {
    String givenLeft = left.get(0);
    String givenRight = right.get(0);
    boolean sameGiven = NameSpelling.sameSound(givenLeft, givenRight);
    boolean sameLast = NameSpelling.sameSound(last(left), last(right));
    if (left.equals(right)) {
      return Optional.of(new Verdict("same-name", 0.95));
    }
    if (sameGiven && sameLast) {
      return Optional.of(new Verdict("same-name-spelled-otherwise", 0.9));
    }
    if (sameGiven && left.size() == right.size() && every(left, right, PersonRule::sameOrNearly)) {
      return Optional.of(new Verdict("same-name-spelled-otherwise", 0.8));
    }
    boolean supported = agree(one.role(), other.role()) || agree(one.country(), other.country());
    boolean likeGiven =
        NameSpelling.sameFrame(givenLeft, givenRight) || initial(givenLeft, givenRight);
    if (sameLast && likeGiven && supported && !differ(one.country(), other.country())) {
      return Optional.of(new Verdict("same-name-spelled-otherwise", 0.75));
    }
    return Optional.empty();
  }

  private static boolean initial(String one, String other) {
    return (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  private static boolean sameOrNearly(String one, String other) {
    return NameSpelling.sameSound(one, other) || NameSpelling.nearly(one, other);
  }

  private static boolean every(
      List<String> left, List<String> right, BiPredicate<String, String> test) {
    for (int i = 0; i < left.size(); i++) {
      if (!test.test(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String last(List<String> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && one.get().equalsIgnoreCase(other.get());
  }

  static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.get().equalsIgnoreCase(other.get());
  }
}
