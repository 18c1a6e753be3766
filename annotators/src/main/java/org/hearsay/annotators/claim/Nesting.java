package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.Act;

/** Tells which sayings are known only through another's words. */
final class Nesting {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final Syntax syntax;

  Nesting(Syntax syntax) {
    this.syntax = syntax;
  }

  /** For each saying the position of the innermost one that holds it, -1 for none. */
  int[] outers(List<ClaimMaker.Entry> all) {
    SpanGrid contents = contents(all);
    return all.stream().mapToInt(entry -> outerOf(entry, all, contents)).toArray();
  }

  private static SpanGrid contents(List<ClaimMaker.Entry> all) {
    SpanGrid contents = new SpanGrid();
    for (int i = 0; i < all.size(); i++) {
      for (Span part : all.get(i).saying().draft().content()) {
        contents.add(part, i);
      }
    }
    return contents;
  }

  private static int outerOf(
      ClaimMaker.Entry entry, List<ClaimMaker.Entry> all, SpanGrid contents) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    BitSet near = contents.near(entry.saying().signal());
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      ClaimMaker.Entry other = all.get(i);
      int length = other.saying().whole().length();
      if (length < least && holds(other, entry) && !other.equals(entry)) {
        least = length;
        best = i;
      }
    }
    return best;
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
    SpanGrid contents = contents(entries);
    List<ClaimMaker.Entry> kept = new ArrayList<>();
    for (ClaimMaker.Entry entry : entries) {
      List<ClaimMaker.Entry> near =
          contents.near(entry.saying().signal()).stream().mapToObj(entries::get).toList();
      if (!isOwnThought(entry, near) && !isDeniedCharge(entry, near) && !isNobodys(entry, near)) {
        kept.add(entry);
      }
    }
    return kept;
  }

  private static boolean isDeniedCharge(ClaimMaker.Entry entry, List<ClaimMaker.Entry> near) {
    boolean nameless =
        entry.saying().draft().origin() == Draft.Origin.NOUN
            && entry.saying().draft().source().isEmpty();
    return nameless
        && near.stream()
            .anyMatch(
                other ->
                    other.act() == Act.DENY
                        && other.saying().draft().covers(entry.saying().draft().anchor()));
  }

  private static boolean isNobodys(ClaimMaker.Entry entry, List<ClaimMaker.Entry> near) {
    Saying saying = entry.saying();
    boolean nobody =
        saying.draft().source().isEmpty()
            && saying.cueHead().filter(cue -> cue.xpos().equals("VBN")).isPresent();
    return nobody
        && near.stream()
            .anyMatch(
                other ->
                    !other.equals(entry) && other.saying().draft().covers(saying.draft().anchor()));
  }

  private boolean isOwnThought(ClaimMaker.Entry entry, List<ClaimMaker.Entry> near) {
    boolean plain = entry.act() == Act.THINK || entry.act() == Act.ASSERT;
    return plain
        && entry.saying().draft().cue().isPresent()
        && near.stream()
            .anyMatch(
                other ->
                    holds(other, entry)
                        && !other.equals(entry)
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
