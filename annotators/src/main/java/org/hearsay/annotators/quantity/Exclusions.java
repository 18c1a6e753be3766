package org.hearsay.annotators.quantity;

import java.util.Set;
import org.hearsay.language.phrase.Words;

/** Numbers that count nothing: parts of names, of dates, labels, scores, the pronoun "one". */
final class Exclusions {
  private static final Set<String> LABELS =
      Set.of(
          "no.",
          "number",
          "article",
          "articles",
          "resolution",
          "chapter",
          "page",
          "flight",
          "unit",
          "category",
          "highway",
          "route",
          "level",
          "phase",
          "section",
          "room",
          "channel",
          "grade",
          "type",
          "model",
          "class",
          "rule",
          "title",
          "channels",
          "group",
          "track",
          "game",
          "protocol",
          "convention",
          "decree",
          "law",
          "order",
          "bill",
          "list",
          "stage",
          "day",
          "part",
          "round",
          "week",
          "gate",
          "platform",
          "line",
          "area",
          "district",
          "version",
          "step",
          "big",
          "top",
          "covid",
          "verse",
          "#",
          "boeing",
          "airbus");
  private static final Set<String> ONE_AFTER =
      Set.of(
          "another", "day", "of", "thing", "'s", "can", "could", "would", "should", "must", "has",
          "is", "was", "who", "that", "which");
  private static final Set<String> ONE_BEFORE =
      Set.of(
          "no", "this", "that", "the", "each", "any", "every", "which", "another", "some", "only");

  private Exclusions() {}

  static boolean isNone(Words words, Amount amount) {
    int at = amount.number();
    if (isDisowned(words, at)) {
      return true;
    }
    boolean digits = amount.kind() == Amount.Kind.DIGITS;
    if (digits) {
      return isGlued(words, at)
          || isLabel(words, at)
          || isName(words, amount)
          || isScore(words, amount);
    }
    boolean one = words.is(at, "one") && amount.end() == at + 1;
    return (one && isPronoun(words, at)) || isLabel(words, at) || isIdiom(words, at);
  }

  /** "11 farmers, and not 15": the number that is not so. */
  private static boolean isDisowned(Words words, int at) {
    return words.is(at - 1, "not") && words.is(at - 2, ",", "and", "but");
  }

  private static boolean isGlued(Words words, int at) {
    boolean dash = words.isDash(at - 1) && words.glued(at);
    boolean sign = dash && words.is(at - 2, "minus", "sub", "to", "$");
    boolean word = dash && words.glued(at - 1) && !sign && !isNumber(words, at - 2);
    boolean code = dash && !sign && words.written(at - 2).matches("[A-Z]{2,12}");
    boolean letters =
        words.glued(at)
            && words.written(at - 1).matches("[A-Za-z]{1,20}")
            && !words.in(at - 1, UnitWords.SIGNS)
            && !words.in(at - 1, UnitWords.CODES)
            && !words.is(at - 1, "us", "y");
    boolean slash = words.is(at - 1, "/", "#") && words.glued(at);
    boolean phone = words.at(at).indexOf('-') > 0;
    return word || code || letters || slash || phone;
  }

  private static boolean isNumber(Words words, int at) {
    String word = words.at(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static boolean isLabel(Words words, int at) {
    boolean plural = words.tag(at + 1).equals("NNS");
    boolean label = words.in(at - 1, LABELS) && (words.capital(at - 1) || !words.is(at - 1, "top"));
    return (label && !plural && !words.is(at + 1, "%", "percent", "million", "billion"))
        || (words.is(at - 1, "group") && words.is(at, "of"));
  }

  /**
   * Units that are names ("12 Pro Max", "49 Ranch Road"), ages, years without a word beside them.
   */
  static boolean isNone(Words words, Amount amount, Unit unit) {
    boolean noun = unit.kind() == Unit.Kind.NOUN && unit.head() >= 0;
    if (noun && words.tag(unit.head()).equals("NNP") && !words.at(unit.head()).endsWith("s")) {
      return amount.kind() != Amount.Kind.VAGUE;
    }
    if (unit.kind() == Unit.Kind.TIME) {
      return words.isHyphen(amount.end());
    }
    return unit.kind() == Unit.Kind.NONE && isBareNone(words, amount);
  }

  private static boolean isBareNone(Words words, Amount amount) {
    int at = amount.number();
    if (amount.kind() == Amount.Kind.WORDS) {
      boolean bounded = amount.begin() < at;
      boolean subject = at == 0 && words.tag(amount.end()).matches("VB[DPZ]|MD");
      return !bounded && !subject && !words.tag(at - 1).matches("V.*|IN|CC|RB|TO|,");
    }
    boolean small =
        words.at(at).length() <= 2 && words.is(at - 1, ",") && words.is(at + 1, ",", "");
    boolean year =
        words.at(at).length() == 4 && words.digits(at, 4) > 1800 && words.digits(at, 4) < 2100;
    return small || year;
  }

  /** "iPhone 11", "S&P 500": a small number after a name, and nothing that it could count. */
  private static boolean isName(Words words, Amount amount) {
    int at = amount.number();
    boolean plain = words.at(at).length() <= 5 && amount.end() == at + 1;
    boolean name =
        words.tag(at - 1).matches("NNP?S?|JJ")
            && words.written(at - 1).chars().anyMatch(Character::isUpperCase);
    boolean first = at - 1 <= 0 && !words.tag(0).startsWith("NNP");
    boolean currency = Units.currencyBegin(words, at) < at;
    return plain && name && !counts(words, at + 1) && !currency && !first;
  }

  private static boolean counts(Words words, int at) {
    int next = words.isHyphen(at) ? at + 1 : at;
    boolean lower = !words.capital(next);
    return (lower && words.tag(next).matches("NNS|JJ.?"))
        || words.in(next, UnitWords.DISTANCE)
        || words.in(next, UnitWords.MEASURES)
        || words.in(next, UnitWords.MONEY)
        || words.in(next, UnitWords.TIMES)
        || words.is(next, "%", "percent", "per", "million", "billion");
  }

  private static boolean isScore(Words words, Amount amount) {
    int end = amount.end();
    boolean dashed = words.isDash(end) && words.glued(end) && words.glued(end + 1);
    boolean score = dashed && isNumber(words, end + 1);
    boolean after =
        words.isDash(amount.number() - 1)
            && words.glued(amount.number())
            && isNumber(words, amount.number() - 2);
    return score || (after && words.glued(amount.number() - 1));
  }

  private static boolean isPronoun(Words words, int at) {
    boolean noun = words.tag(at + 1).matches("NN.?.?|JJ.?|VBN|HYPH") || words.isHyphen(at + 1);
    boolean ofMany = words.is(at + 1, "of") && words.is(at + 2, "the");
    return (words.in(at - 1, ONE_BEFORE) && !words.is(at - 1, "only", "the"))
        || (words.in(at + 1, ONE_AFTER) && !ofMany)
        || (!noun && !ofMany);
  }

  private static boolean isIdiom(Words words, int at) {
    return (words.is(at, "a") && words.is(at + 1, "hundred") && words.is(at + 2, "percent", "%"))
        || (words.is(at, "nine", "seven") && words.is(at - 1, "of") && words.is(at - 2, "group"));
  }
}
