package org.hearsay.annotators.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/** Reads numbers, ranges, vague numbers and fractions, without bounds and units. */
final class Amounts {
  private static final Map<String, Double> PLURALS =
      Map.of(
          "dozens", 24.0,
          "scores", 40.0,
          "hundreds", 200.0,
          "thousands", 2000.0,
          "millions", 2e6,
          "billions", 2e9,
          "trillions", 2e12);
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));

  private static final Set<String> REPEATED =
      Set.of("%", "percent", "per", "cent", "miles", "degrees", "km", "mpg", "p", "kilometers");

  private static final Set<String> CHANGES =
      Set.of(
          "rise",
          "rose",
          "risen",
          "rising",
          "climb",
          "climbed",
          "climbs",
          "rises",
          "jumped",
          "jump",
          "grow",
          "grew",
          "grown",
          "increase",
          "increased",
          "up",
          "fell",
          "fall",
          "fallen",
          "falls",
          "falling",
          "drop",
          "dropped",
          "down",
          "cut",
          "reduce",
          "reduced",
          "raised",
          "raise",
          "lowered",
          "revised",
          "went",
          "doubled",
          "shrank",
          "shrunk",
          "decreased");

  private Amounts() {}

  static Optional<Amount> at(Words words, int begin) {
    return GluedMoney.read(words, begin)
        .or(() -> vague(words, begin))
        .or(() -> fraction(words, begin))
        .or(() -> number(words, begin));
  }

  /** "dozens", "tens of thousands", "several hundred", "a few thousand". */
  private static Optional<Amount> vague(Words words, int begin) {
    if (words.is(begin, "tens", "hundreds", "dozens") && words.is(begin + 1, "of")) {
      Double unit = PLURALS.get(words.at(begin + 2));
      if (unit != null) {
        double factor = words.is(begin, "tens") ? 10 : words.is(begin, "dozens") ? 12 : 100;
        return Optional.of(Amount.atLeast(begin, begin + 3, unit * factor));
      }
    }
    Double plural = PLURALS.get(words.at(begin));
    if (plural != null && words.is(begin, "scores") && !isCount(words, begin)) {
      return Optional.empty();
    }
    if (plural != null) {
      return Optional.of(Amount.atLeast(begin, begin + 1, plural));
    }
    int few = words.is(begin, "several") ? 1 : words.sequence(begin, "a", "few") ? 2 : 0;
    double scale = few > 0 ? Numeral.scale(words.at(begin + few)) : -1;
    if (scale > 0 && words.at(begin + few).length() > 3) {
      int more = begin + few + 1;
      double further = Numeral.scale(words.at(more));
      boolean longer = further > 0 && words.at(more).length() > 3;
      return Optional.of(
          Amount.atLeast(begin, longer ? more + 1 : more, 2 * scale * (longer ? further : 1)));
    }
    return Optional.empty();
  }

  /** "scores of them", "scores were hurt", "puts the number at scores": no results of games. */
  private static boolean isCount(Words words, int scores) {
    boolean counted = words.is(scores + 1, "of", "more", "were", "are", "have", "remain");
    boolean harmed = words.tag(scores + 1).equals("VBN") || words.sequence(scores - 1, "at");
    return counted || harmed;
  }

  /** "a third of", "two-thirds", "nearly half". */
  private static Optional<Amount> fraction(Words words, int begin) {
    if (words.is(begin, "half") && words.is(begin + 1, "of")) {
      return Optional.of(Amount.exact(begin, begin + 1, 0.5, Amount.Kind.FRACTION));
    }
    Optional<Amount> share = inDigits(words, begin).or(() -> oneIn(words, begin));
    if (share.isPresent()) {
      return share;
    }
    int top = words.is(begin, "a", "one") ? 1 : Numeral.small(words.at(begin));
    int at = words.isDash(begin + 1) ? begin + 2 : begin + 1;
    Integer bottom = PARTS.get(words.at(at));
    boolean follows = words.is(at + 1, "of") || words.at(at).endsWith("s");
    return top > 0 && bottom != null && follows && bottom > top
        ? Optional.of(Amount.exact(begin, at + 1, (double) top / bottom, Amount.Kind.FRACTION))
        : Optional.empty();
  }

  /** "1/16 of". */
  private static Optional<Amount> inDigits(Words words, int begin) {
    String word = words.at(begin);
    int slash = word.indexOf('/');
    if (slash <= 0 || word.length() > 6 || !words.is(begin + 1, "of")) {
      return Optional.empty();
    }
    String top = word.substring(0, slash);
    String bottom = word.substring(slash + 1);
    boolean numbers = Numeral.isDigits(top) && Numeral.isDigits(bottom) && !bottom.startsWith("0");
    return numbers
        ? Optional.of(
            Amount.exact(
                begin,
                begin + 1,
                Double.parseDouble(top) / Double.parseDouble(bottom),
                Amount.Kind.FRACTION))
        : Optional.empty();
  }

  /** "one in five", "two out of three". */
  private static Optional<Amount> oneIn(Words words, int begin) {
    int top = Numeral.small(words.at(begin));
    int at = words.sequence(begin + 1, "out", "of") ? begin + 3 : begin + 2;
    boolean joined =
        at == begin + 3 || (words.is(begin + 1, "in") && words.token(begin).text().length() > 1);
    int bottom = joined ? Numeral.small(words.at(at)) : -1;
    return top > 0 && bottom > top && (at == begin + 3 || words.tag(at + 1).startsWith("NN"))
        ? Optional.of(Amount.exact(begin, at + 1, (double) top / bottom, Amount.Kind.FRACTION))
        : Optional.empty();
  }

  private static Optional<Amount> number(Words words, int begin) {
    Optional<Numeral> first = Numeral.at(words, begin);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Numeral low = first.get();
    Amount.Kind kind = low.digits() ? Amount.Kind.DIGITS : Amount.Kind.WORDS;
    return Optional.of(
        range(words, low, kind).orElseGet(() -> Amount.exact(begin, low.end(), low.value(), kind)));
  }

  /** "5 to 7", "5-7", "between 5 and 7", "$3 billion to $5 billion", "5% to 7%". */
  private static Optional<Amount> range(Words words, Numeral low, Amount.Kind kind) {
    int at = low.end();
    while (at < low.end() + 2 && words.in(at, REPEATED)) {
      at++;
    }
    boolean spread = words.is(Units.currencyBegin(words, low.begin()) - 1, "between");
    boolean joined =
        words.is(at, "to", "or") || words.isDash(at) || (spread && words.is(at, "and"));
    int from = at + 1;
    while (words.is(from, "-", "$", "€", "£", "us", "us$")) {
      from++;
    }
    Optional<Numeral> high = joined ? Numeral.at(words, from) : Optional.empty();
    boolean repeated =
        at == low.end()
            || (high.isPresent() && words.at(high.get().end()).equals(words.at(low.end())));
    return repeated && high.isPresent() && isRange(words, low, high.get(), at)
        ? Optional.of(spread(words, low, high.get(), kind))
        : Optional.empty();
  }

  private static Amount spread(Words words, Numeral low, Numeral high, Amount.Kind kind) {
    double scale = scaleOf(words, low) == 1 ? scaleOf(words, high) : 1;
    boolean shared = scale > 1 && low.value() < high.value() / scale;
    double lowest = shared ? low.value() * scale : low.value();
    return Amount.range(low.begin(), high.end(), lowest, high.value(), kind);
  }

  private static boolean isRange(Words words, Numeral low, Numeral high, int at) {
    boolean falling = low.value() >= high.value();
    boolean score = words.isDash(at) && falling && scaleOf(words, high) == 1;
    boolean near = high.value() <= low.value() * 3 && !falling;
    int sign = Units.currencyBegin(words, low.begin());
    boolean change =
        (words.is(sign - 1, "by") && sign < low.begin())
            || (words.is(sign - 1, "from") && words.is(at, "to") && changes(words, sign - 1));
    boolean mixed = sign == low.begin() && Units.currencyBegin(words, high.begin()) < high.begin();
    return !score && !change && !mixed && (!words.is(at, "or") || near);
  }

  /** "rose from 9 to 14" is told of two days, "from 9 to 14 of them fled" is one number. */
  private static boolean changes(Words words, int from) {
    for (int at = from - 1; at >= Math.max(0, from - 3); at--) {
      if (words.in(at, CHANGES)) {
        return true;
      }
    }
    return false;
  }

  private static double scaleOf(Words words, Numeral number) {
    double scale = 1;
    for (int at = number.begin(); at < number.end(); at++) {
      double each = Numeral.scale(words.at(at));
      scale *= each > 0 ? each : 1;
    }
    return scale;
  }
}
