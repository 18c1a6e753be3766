package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.phrase.Words;

/** Finds the unit of an amount from the words around it. */
final class Units {
  private static final Set<String> STATES =
      Set.of(
          "dead",
          "wounded",
          "injured",
          "missing",
          "killed",
          "hurt",
          "detained",
          "arrested",
          "displaced",
          "homeless",
          "hospitalized",
          "captured",
          "others",
          "more",
          "unaccounted");
  private static final Set<String> AUXILIARIES =
      Set.of("have", "has", "had", "is", "are", "was", "were", "be", "been");

  /** What those counted are made: "took 20 workers hostage". */
  static final Set<String> HELD = Set.of("hostage", "captive", "prisoner");

  private static final int LONGEST = 7;

  private Units() {}

  static Unit of(Words words, Amount amount) {
    return currencyBefore(words, amount)
        .or(() -> directly(words, amount))
        .or(() -> ofPhrase(words, amount))
        .or(() -> noun(words, amount.end()))
        .orElseGet(() -> new Unit("", -1, amount.end(), Unit.Kind.NONE));
  }

  /** The position where a currency sign before the number begins; the number's own without one. */
  static int currencyBegin(Words words, int number) {
    int at = number;
    if (words.is(at - 1, "=") && words.glued(at)) {
      at--;
    }
    boolean sign = words.in(at - 1, UnitWords.SIGNS) || words.in(at - 1, UnitWords.CODES);
    if (!sign && !(words.is(at - 1, "y") && words.is(at, "="))) {
      return number;
    }
    at--;
    boolean country = words.is(at, "$") && words.is(at - 1, "us", "hk", "a", "c", "nz", "u.s.");
    return country && (words.glued(at) || words.is(at - 1, "us", "hk")) ? at - 1 : at;
  }

  private static Optional<Unit> currencyBefore(Words words, Amount amount) {
    Optional<String> glued = GluedMoney.sign(words, amount.number());
    if (glued.isPresent()) {
      return Optional.of(new Unit(glued.get(), -1, amount.end(), Unit.Kind.MONEY));
    }
    int begin = currencyBegin(words, amount.number());
    if (begin == amount.number()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < amount.number(); i++) {
      text.append(words.is(i, "=") ? "" : words.written(i));
    }
    int end = rateEnd(words, amount.end());
    return Optional.of(new Unit(text + rate(words, amount.end(), end), -1, end, Unit.Kind.MONEY));
  }

  /** "per barrel", "a month", "an ounce" after an amount. */
  private static int rateEnd(Words words, int at) {
    boolean rated =
        words.is(at, "per")
            || (words.is(at, "a", "an")
                && words.is(
                    at + 1, "month", "year", "week", "day", "barrel", "ounce", "share", "gallon",
                    "ton", "tonne", "head", "person", "hour"));
    boolean told = words.is(at + 2, "earlier", "ago", "later", "before");
    if (!rated || told || !words.tag(at + 1).matches("NN.?.?|JJ|FW")) {
      return at;
    }
    boolean two = words.is(at + 1, "square", "sq", "cubic");
    return two ? at + 3 : at + 2;
  }

  private static String rate(Words words, int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(' ').append(words.written(i));
    }
    return text.toString();
  }

  /** A percent sign, a unit of measure, a state such as "dead". */
  private static Optional<Unit> directly(Words words, Amount amount) {
    int at = words.isHyphen(amount.end()) ? amount.end() + 1 : amount.end();
    if (words.is(at, "%", "percent", "pct", "pc") && !(words.is(at, "pc") && !words.glued(at))) {
      boolean points = words.is(at + 1, "point", "points");
      return unit(words, at, points ? at + 2 : at + 1, Unit.Kind.PERCENT);
    }
    if (words.is(at, "per") && words.is(at + 1, "cent")) {
      return unit(words, at, at + 2, Unit.Kind.PERCENT);
    }
    if (words.is(at, "percentage", "basis") && words.is(at + 1, "point", "points")) {
      return unit(words, at, at + 2, Unit.Kind.PERCENT);
    }
    if (words.in(at, UnitWords.TIMES)) {
      boolean old = words.is(words.isDash(at + 1) ? at + 2 : at + 1, "old", "olds");
      int end = old ? (words.isDash(at + 1) ? at + 3 : at + 2) : at + 1;
      return unit(words, at, end, old ? Unit.Kind.AGE : Unit.Kind.TIME);
    }
    return measure(words, at).or(() -> state(words, at));
  }

  private static Optional<Unit> measure(Words words, int at) {
    boolean square = words.is(at, "square", "sq", "sq.", "cubic", "nautical");
    int noun = square ? at + 1 : at;
    boolean letter =
        words.at(noun).length() == 1 && !words.glued(noun) && !words.is(noun, "p", "W", "C");
    boolean known =
        words.in(noun, UnitWords.DISTANCE)
            || words.in(noun, UnitWords.MEASURES)
            || (square && words.tag(noun).startsWith("NN"));
    if (words.in(noun, UnitWords.MONEY)) {
      return unit(words, at, rateEnd(words, noun + 1), Unit.Kind.MONEY);
    }
    if (!known || letter) {
      return Optional.empty();
    }
    int end = noun + 1;
    if (words.is(end, "per") && words.tag(end + 1).startsWith("NN")) {
      end += 2;
    } else if (words.is(noun, "degrees", "degree") && words.is(end, "celsius", "fahrenheit")) {
      end++;
    } else if (words.is(noun, "barrels") && words.is(end, "of")) {
      end = noun + 1;
    }
    while (words.glued(end) && words.is(end, "/", "-") && words.glued(end + 1)) {
      end += 2;
    }
    return unit(words, at, end, Unit.Kind.MEASURE);
  }

  private static Optional<Unit> state(Words words, int at) {
    int word = words.is(at, "others", "more", "were", "was", "are", "is") ? at + 1 : at;
    if (words.in(at, STATES) && !words.tag(at + 1).matches("NN.?.?|JJ.?")) {
      boolean vague = words.is(at, "others", "more");
      return vague ? Optional.empty() : unit(words, at, at + 1, Unit.Kind.NOUN);
    }
    boolean linked = word > at && words.in(word, STATES) && words.is(at, "others", "more");
    return linked
        ? Optional.of(new Unit(words.written(word), word, word + 1, Unit.Kind.NOUN))
        : Optional.empty();
  }

  private static Optional<Unit> unit(Words words, int begin, int end, Unit.Kind kind) {
    StringBuilder text = new StringBuilder(words.written(begin));
    for (int i = begin + 1; i < end; i++) {
      text.append(words.glued(i) ? "" : " ").append(words.written(i));
    }
    return Optional.of(new Unit(text.toString(), end - 1, end, kind));
  }

  /** "hundreds of people", "five of the soldiers", "two of them". */
  private static Optional<Unit> ofPhrase(Words words, Amount amount) {
    if (!words.is(amount.end(), "of")) {
      return Optional.empty();
    }
    int at = amount.end() + 1;
    while (words.tag(at).matches("DT|PRP\\$|PDT|CD") && at < amount.end() + 4) {
      at++;
    }
    if (!words.tag(at).equals("PRP")) {
      return noun(words, ownedFrom(words, at));
    }
    boolean named = words.tag(at + 1).matches("NNP?S") && words.is(at, "them");
    return named
        ? noun(words, at + 1)
        : Optional.of(new Unit("", -1, amount.end(), Unit.Kind.NONE));
  }

  /** "one of the boat's escorts": what is counted stands behind its owner. */
  private static int ownedFrom(Words words, int begin) {
    for (int at = begin; at < begin + LONGEST; at++) {
      if (words.tag(at).equals("POS")) {
        return at + 1;
      }
      if (!words.tag(at).matches("NN.?.?|JJ|DT")) {
        return begin;
      }
    }
    return begin;
  }

  /** The first noun phrase from here: modifiers, then nouns; the last noun is the head. */
  private static Optional<Unit> noun(Words words, int begin) {
    int at = words.isHyphen(begin) ? begin + 1 : begin;
    int first = -1;
    int head = -1;
    for (int steps = 0; steps < LONGEST && words.has(at); steps++) {
      String tag = words.tag(at);
      boolean noun =
          tag.startsWith("NN") && !words.in(at, AUXILIARIES) && !(head >= 0 && words.in(at, HELD));
      if (noun) {
        first = first < 0 ? at : first;
        head = at;
      } else if ((head >= 0 && !words.isHyphen(at)) || !isModifier(words, at, tag)) {
        break;
      } else {
        first = -1;
        head = -1;
      }
      at++;
    }
    if (head < 0) {
      return Optional.empty();
    }
    int from = head;
    while (from > first && words.tag(from - 1).matches("NNS?") && from - 1 >= first) {
      from--;
    }
    return unit(words, from, head + 1, Unit.Kind.NOUN)
        .map(unit -> new Unit(unit.text(), unit.head(), unit.end(), Unit.Kind.NOUN));
  }

  private static boolean isModifier(Words words, int at, String tag) {
    return tag.matches("JJ.?|VBN|VBG|NNPS?|HYPH|AFX|FW|``|''")
        || words.isHyphen(at)
        || (words.is(at, "more", "other", "of") && !words.is(at, "of"))
        || tag.equals("RBR")
        || (tag.equals("RB") && words.tag(at + 1).matches("JJ|VBN"))
        || (words.is(at, ",")
            && words.tag(at + 1).startsWith("JJ")
            && words.tag(at - 1).startsWith("JJ"));
  }
}
