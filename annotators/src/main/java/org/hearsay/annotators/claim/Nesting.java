package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/** Tells which sayings are known only through another's words. */
final class Nesting {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final Syntax syntax;

  Nesting(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The position of the innermost saying that holds this one. */
  Optional<Integer> outerOf(ClaimMaker.Entry entry, List<ClaimMaker.Entry> all) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      ClaimMaker.Entry other = all.get(i);
      int length = other.saying().whole().length();
      if (!other.equals(entry) && length < least && holds(other, entry)) {
        least = length;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean holds(ClaimMaker.Entry outer, ClaimMaker.Entry inner) {
    Span signal = inner.saying().signal();
    boolean answered =
        outer.act() == Act.DENY && inner.saying().draft().origin() == Draft.Origin.NOUN;
    boolean mutual = inner.saying().draft().covers(outer.saying().draft().anchor());
    return !answered
        && !mutual
        && outer.saying().draft().covers(signal)
        && inner.saying().draft().origin() != Draft.Origin.CONTINUATION;
  }

  /**
   * The entries without "we believe" inside words of the same speaker, without a nameless charge
   * inside its denial, and without "were ordered to" inside words of somebody.
   */
  List<ClaimMaker.Entry> withoutEchoes(List<ClaimMaker.Entry> entries) {
    return entries.stream()
        .filter(entry -> !isOwnThought(entry, entries) && !isDeniedCharge(entry, entries))
        .filter(entry -> !isNobodys(entry, entries))
        .toList();
  }

  private static boolean isDeniedCharge(ClaimMaker.Entry entry, List<ClaimMaker.Entry> all) {
    boolean nameless =
        entry.saying().draft().origin() == Draft.Origin.NOUN
            && entry.saying().draft().source().isEmpty();
    return nameless
        && all.stream()
            .anyMatch(
                other ->
                    other.act() == Act.DENY
                        && other.saying().draft().covers(entry.saying().draft().anchor()));
  }

  private static boolean isNobodys(ClaimMaker.Entry entry, List<ClaimMaker.Entry> all) {
    Saying saying = entry.saying();
    boolean nobody =
        saying.draft().source().isEmpty()
            && saying.cueHead().filter(cue -> cue.xpos().equals("VBN")).isPresent();
    return nobody
        && all.stream()
            .anyMatch(
                other ->
                    !other.equals(entry) && other.saying().draft().covers(saying.draft().anchor()));
  }

  private boolean isOwnThought(ClaimMaker.Entry entry, List<ClaimMaker.Entry> all) {
    boolean plain = entry.act() == Act.THINK || entry.act() == Act.ASSERT;
    return plain
        && entry.saying().draft().cue().isPresent()
        && all.stream()
            .anyMatch(
                other ->
                    !other.equals(entry)
                        && holds(other, entry)
                        && (isFirstPerson(entry.saying())
                            || isSameSpeaker(entry.saying(), other.saying())));
  }

  private static boolean isSameSpeaker(Saying one, Saying other) {
    return one.speakers().stream()
        .anyMatch(speaker -> speaker.actor().filter(other::isSaidBy).isPresent());
  }

  private boolean isFirstPerson(Saying saying) {
    return saying
        .draft()
        .source()
        .flatMap(syntax::headOf)
        .map(Token::lemma)
        .filter(lemma -> FIRST_PERSON.contains(lemma.toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
