package org.hearsay.annotators.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.facts.Measure;

/**
 * What a number counts by a noun that stands apart from it: "put its losses at three".
 *
 * @param unit the counting noun, or the noun that it is the number of
 * @param at position of the counting noun
 */
record Tally(Measure measure, String unit, int at) {
  private static final int REACH = 12;
  private static final int NEAR = 6;
  private static final Set<String> LINKS =
      Set.of("at", "to", "from", "of", "above", "past", "than", "now");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "total", "count", "tally");
  private static final Map<String, Measure> TOLLS =
      Map.of(
          "toll", Measure.KILLED,
          "losses", Measure.KILLED,
          "deaths", Measure.KILLED,
          "fatalities", Measure.KILLED,
          "casualties", Measure.KILLED,
          "injuries", Measure.WOUNDED,
          "arrests", Measure.DETAINED,
          "detentions", Measure.DETAINED);

  /** The tally that tells of this figure. */
  static Optional<Tally> of(Words words, Figure figure) {
    return before(words, figure.begin() - 1)
        .or(() -> numberOf(words, words.is(figure.end(), "the") ? figure.end() + 1 : figure.end()))
        .or(() -> among(words, figure.end()));
  }

  /** "the toll climbed to 23", "put the number of injured at nine". */
  private static Optional<Tally> before(Words words, int link) {
    boolean linked = words.in(link, LINKS) || words.tag(link).startsWith("VB");
    Optional<Tally> found = Optional.empty();
    for (int at = link; linked && found.isEmpty() && at >= Math.max(0, link - REACH); at--) {
      linked = !words.is(at, ";", ":");
      int noun = at;
      found = toll(words, noun).or(() -> numberOf(words, noun)).or(() -> harmed(words, noun, link));
    }
    return found;
  }

  private static Optional<Tally> toll(Words words, int at) {
    return Optional.ofNullable(TOLLS.get(words.at(at)))
        .map(measure -> new Tally(measure, words.written(at), at));
  }

  /** "put the dead at 12". */
  private static Optional<Tally> harmed(Words words, int at, int link) {
    return words.is(link, "at") && words.is(at - 1, "the")
        ? Casualties.ofUnit(words.at(at)).map(measure -> new Tally(measure, words.written(at), at))
        : Optional.empty();
  }

  /** "the number of villagers killed", "the total of dead". */
  private static Optional<Tally> numberOf(Words words, int at) {
    if (!words.in(at, NUMBERS) || !words.is(at + 1, "of")) {
      return Optional.empty();
    }
    int noun = at + 2;
    while (noun < at + NEAR
        && words.tag(noun).matches("DT|JJ.?|PRP\\$|NNP|VBN")
        && isInside(words, noun)) {
      noun++;
    }
    if (!words.tag(noun).matches("NN.?.?|JJ|VBN")) {
      return Optional.empty();
    }
    Optional<Measure> named = Casualties.ofUnit(words.at(noun));
    Optional<Measure> done =
        Casualties.ofVerb(words.token(noun + 1 < words.size() ? noun + 1 : noun));
    return Optional.of(
        new Tally(named.or(() -> done).orElse(Measure.OTHER), words.written(noun), noun));
  }

  private static boolean isInside(Words words, int at) {
    return words.tag(at + 1).matches("NN.?.?|JJ|VBN");
  }

  /** "28 members of the group were among the dead". */
  private static Optional<Tally> among(Words words, int end) {
    for (int at = end; at < end + NEAR && words.has(at) && !words.is(at, ",", ";"); at++) {
      if (words.is(at, "among") && words.is(at + 1, "the")) {
        int named = at + 2;
        return Casualties.ofUnit(words.at(named))
            .map(measure -> new Tally(measure, words.written(named), named));
      }
    }
    return Optional.empty();
  }
}
