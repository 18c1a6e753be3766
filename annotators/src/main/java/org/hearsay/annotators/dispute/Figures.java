package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotators.claim.ClaimIndex;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;

/** Finds two figures for one thing that cannot both be right, told by different claimants. */
final class Figures {
  private static final double SHARED = 0.34;

  private final Syntax syntax;
  private final Sides sides;
  private final ClaimIndex claims;

  Figures(Syntax syntax, Sides sides, ClaimIndex claims) {
    this.syntax = syntax;
    this.sides = sides;
    this.claims = claims;
  }

  /** An answer and what it answers, by the ids of claims. */
  record Pair(String answer, String answered) {}

  List<Pair> contradictions(List<Quantity> quantities) {
    List<Pair> pairs = new ArrayList<>();
    for (int later = 1; later < quantities.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Quantity one = quantities.get(earlier);
        Quantity other = quantities.get(later);
        if (isOneThing(one, other) && isApart(one, other)) {
          addPairs(one, other, pairs);
        }
      }
    }
    return pairs.stream().distinct().toList();
  }

  private void addPairs(Quantity one, Quantity other, List<Pair> pairs) {
    for (Claim answered : claims.innermost(one.mention())) {
      for (Claim answer : claims.innermost(other.mention())) {
        if (isOtherClaimant(answer, answered)) {
          pairs.add(new Pair(answer.id(), answered.id()));
        }
      }
    }
  }

  private boolean isOtherClaimant(Claim one, Claim other) {
    boolean known = one.source().actor().isPresent() && other.source().actor().isPresent();
    return !one.id().equals(other.id())
        && known
        && !one.source().actor().equals(other.source().actor())
        && !sides
            .of(one.source().actor().orElseThrow())
            .equals(sides.of(other.source().actor().orElseThrow()));
  }

  private boolean isOneThing(Quantity one, Quantity other) {
    boolean sameUnit = unit(one).equals(unit(other));
    boolean counted = one.measure() != Measure.OTHER && one.measure() != Measure.MONEY;
    if (one.measure() != other.measure() || (!counted && !sameUnit)) {
      return false;
    }
    boolean sameOwner = one.of().isEmpty() || other.of().isEmpty() || one.of().equals(other.of());
    return sameOwner && (isToll(one) || sharesWords(one, other));
  }

  private static boolean isToll(Quantity quantity) {
    return switch (quantity.measure()) {
      case KILLED, WOUNDED, MISSING, DETAINED, DISPLACED -> true;
      case DEPLOYED, MONEY, DISTANCE, OTHER -> false;
    };
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.unit().toLowerCase(Locale.ROOT);
    return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  private boolean sharesWords(Quantity one, Quantity other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int least = Math.min(words.size(), others.size());
    words.retainAll(others);
    return least > 0 && words.size() >= SHARED * least;
  }

  private Set<String> words(Quantity quantity) {
    Set<String> words = new HashSet<>();
    for (Token token : syntax.tokensIn(quantity.mention())) {
      for (Token near : syntax.tokensOf(syntax.sentenceOf(token))) {
        if (near.upos().equals("NOUN") || near.upos().equals("VERB")) {
          words.add(near.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  private static boolean isApart(Quantity one, Quantity other) {
    double slack = one.approximate() || other.approximate() ? 0.1 : 0;
    return isBelow(one, other, slack) || isBelow(other, one, slack);
  }

  private static boolean isBelow(Quantity one, Quantity other, double slack) {
    return one.high().isPresent()
        && other.low().isPresent()
        && one.high().get() * (1 + slack) < other.low().get();
  }
}
