package org.hearsay.annotators.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.facts.Measure;

/**
 * The people counted last, whom a number without a unit may count too: "killed 12 and wounded 40".
 *
 * @param unit who they are, as written
 * @param measure what befell them
 * @param sentence the number of their sentence
 * @param most how many they are at most, open when empty
 * @param owner whose they are
 */
record Shared(
    String unit, Measure measure, int sentence, OptionalDouble most, Optional<String> owner) {
  private static final Set<Measure> HARM =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.DETAINED, Measure.DISPLACED);

  /** What the figure leaves for later ones to share; empty when it counts no people. */
  static Optional<Shared> by(Figure figure, Measure measure, int sentence, Optional<String> owner) {
    String unit = figure.unit();
    String last = unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean people = Casualties.arePeople(last);
    boolean counts =
        figure.sort() == Figure.Sort.COUNT
            && (HARM.contains(measure) || measure == Measure.DEPLOYED);
    return counts || (people && figure.sort() != Figure.Sort.BARE)
        ? Optional.of(new Shared(unit, measure, sentence, figure.high(), owner))
        : Optional.empty();
  }

  /** The figure with the unit it shares; itself when it has its own or there is none. */
  static Figure fill(Words words, Figure figure, Optional<Shared> before, int sentence) {
    if (figure.sort() != Figure.Sort.BARE) {
      return figure;
    }
    if (isOfThem(words, figure)) {
      return figure.counting("of them", Figure.Sort.SHARED);
    }
    if (before.isEmpty()) {
      return figure;
    }
    Shared shared = before.get();
    if (shared.isNear(sentence) && isTheNumber(words, figure)) {
      return figure.counting(shared.unit, Figure.Sort.SHARED);
    }
    if (shared.sentence == sentence) {
      return figure.counting(
          shared.unit, isJoined(words, figure) ? Figure.Sort.SHARED : Figure.Sort.BARE);
    }
    boolean next = shared.sentence == sentence - 1 && HARM.contains(shared.measure);
    return next && (standsAlone(words, figure) || isElided(words, figure))
        ? figure.counting(shared.unit, Figure.Sort.SHARED)
        : figure;
  }

  /** "41 hostages, ten of them foreigners". */
  static boolean isPart(Words words, Figure figure) {
    return figure.head() > figure.begin()
        && words.is(figure.head() - 1, "them")
        && words.is(figure.head() - 2, "of");
  }

  /** "puts the number at 40": another number for the same. */
  static boolean isTheNumber(Words words, Figure figure) {
    return words.is(figure.begin() - 1, "at")
        && words.is(figure.begin() - 2, "number", "figure", "total", "count", "strength")
        && words.is(figure.begin() - 3, "the", "that", "this", "their", "its");
  }

  /** "said at least 40 had": what befell them is what befell the last who were counted. */
  static boolean isElided(Words words, Figure figure) {
    int next = figure.end() + 1;
    return words.is(figure.end(), "had", "have", "has", "were", "was", "did", "would")
        && (!words.has(next) || words.is(next, ".", ",", ";"));
  }

  /** Whether it was told in this sentence or the one before. */
  boolean isNear(int now) {
    return now - sentence <= 1;
  }

  /** Whether the figure can be a part of these. */
  boolean holds(Figure part, int now) {
    boolean more =
        most.isPresent() && part.low().isPresent() && part.low().getAsDouble() > most.getAsDouble();
    return isNear(now) && !more;
  }

  private static boolean isOfThem(Words words, Figure figure) {
    return words.is(figure.end(), "of")
        && words.is(figure.end() + 1, "them", "us", "these", "those");
  }

  /** "and about 40 on Sunday", "in addition to some 40". */
  private static boolean isJoined(Words words, Figure figure) {
    boolean bounded = figure.begin() < figure.head();
    return words.is(figure.begin() - 1, "and", "or", "but")
        || (bounded && words.is(figure.begin() - 1, ",", "of", "to"));
  }

  /** "The clinic speaks of 218." */
  private static boolean standsAlone(Words words, Figure figure) {
    return words.is(figure.begin() - 1, "of", "at")
        && (!words.has(figure.end()) || words.is(figure.end(), ".", ",", ";"));
  }
}
