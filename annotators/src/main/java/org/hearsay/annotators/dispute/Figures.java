package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final double SLACK = 0.1;
  private static final Set<String> ANYBODY =
      Set.of("people", "person", "civilian", "dead", "death", "casualty", "victim", "");

  private static final Set<String> ARMED =
      Set.of(
          "officer",
          "soldier",
          "troop",
          "guard",
          "policeman",
          "rebel",
          "militant",
          "fighter",
          "gunman",
          "insurgent",
          "serviceman",
          "marine");

  private final Syntax syntax;
  private final ClaimIndex claims;
  private final Sides sides;

  Figures(Syntax syntax, ClaimIndex claims, Sides sides) {
    this.syntax = syntax;
    this.sides = sides;
    this.claims = claims;
  }

  /** An answer and what it answers, by the ids of claims. */
  record Pair(String answer, String answered) {}

  List<Pair> contradictions(List<Quantity> quantities) {
    Set<Pair> pairs = new LinkedHashSet<>();
    List<Figure> earlier = new ArrayList<>();
    for (Quantity quantity : quantities) {
      List<Claim> around = claims.innermost(quantity.mention());
      if (!around.isEmpty()) {
        Figure later = new Figure(quantity, unit(quantity), words(quantity), around);
        for (Figure other : earlier) {
          boolean apart =
              isPut(other, later)
                  ? isUnlike(other.quantity(), quantity)
                  : isOneThing(other, later) && isApart(other.quantity(), quantity);
          if (apart) {
            addPairs(other, later, pairs);
          }
        }
        earlier.add(later);
      }
    }
    return List.copyOf(pairs);
  }

  /** A figure that somebody claims, with the words around it. */
  private record Figure(Quantity quantity, String unit, Set<String> words, List<Claim> claims) {}

  private void addPairs(Figure one, Figure other, Set<Pair> pairs) {
    for (Claim answered : one.claims()) {
      for (Claim answer : other.claims()) {
        if (isOtherClaimant(answer, answered)) {
          pairs.add(new Pair(answer.id(), answered.id()));
        }
      }
    }
  }

  // Whoever is named, if only by words that stand for nobody known.
  private boolean isOtherClaimant(Claim one, Claim other) {
    Optional<String> first = claimant(one);
    Optional<String> second = claimant(other);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private Optional<String> claimant(Claim claim) {
    return claim
        .source()
        .actor()
        .or(
            () ->
                claim
                    .source()
                    .mention()
                    .flatMap(syntax::headOf)
                    .filter(head -> !head.upos().equals("PRON"))
                    .map(Token::text));
  }

  private boolean isOneThing(Figure first, Figure second) {
    Quantity one = first.quantity();
    Quantity other = second.quantity();
    boolean counted = one.measure() != Measure.OTHER && one.measure() != Measure.MONEY;
    boolean anybody = ANYBODY.contains(first.unit()) || ANYBODY.contains(second.unit());
    boolean people = isPeople(one) || isPeople(other);
    boolean sameUnit = first.unit().equals(second.unit());
    if (one.measure() != other.measure() || !(counted || sameUnit || (people && anybody))) {
      return false;
    }
    if (areOthers(first.unit(), second.unit()) || areOthers(second.unit(), first.unit())) {
      return false;
    }
    boolean sameOwner =
        anybody
            || one.of().isEmpty()
            || other.of().isEmpty()
            || one.of().equals(other.of())
            || ((sameUnit || people) && !areStrangers(one, other));
    return sameOwner && (isToll(one) || sharesWords(first.words(), second.words()));
  }

  /** Whether they are counted by the name of their people: "30,000 Armenians". */
  private static boolean isPeople(Quantity quantity) {
    return !quantity.unit().isEmpty() && Character.isUpperCase(quantity.unit().charAt(0));
  }

  private boolean areStrangers(Quantity one, Quantity other) {
    Optional<String> first = one.of().flatMap(sides::countryOf);
    Optional<String> second = other.of().flatMap(sides::countryOf);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  // dead civilians are not dead officers, whoever counts them
  private static boolean areOthers(String one, String other) {
    String head = other.substring(other.lastIndexOf(' ') + 1);
    return one.equals("civilian") && ARMED.contains(head);
  }

  // "put the loss at nine": of whatever the last to give a figure has counted
  private boolean isPut(Figure first, Figure second) {
    boolean put = second.claims().stream().anyMatch(claim -> BareFigures.isPut(claim, syntax));
    int distance = sentence(second.quantity()) - sentence(first.quantity());
    return put && distance >= 0 && distance <= 1;
  }

  // "more than 300 million" and "800 million": told as if they could not both be right
  private static boolean isUnlike(Quantity one, Quantity other) {
    double first = one.low().or(one::high).orElse(0d);
    double second = other.low().or(other::high).orElse(0d);
    return Math.abs(first - second) > SLACK * Math.max(first, second);
  }

  private int sentence(Quantity quantity) {
    return syntax.headOf(quantity.mention()).map(Token::sentence).orElse(0);
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

  private static boolean sharesWords(Set<String> one, Set<String> other) {
    int least = Math.min(one.size(), other.size());
    return least > 0 && one.stream().filter(other::contains).count() >= SHARED * least;
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
