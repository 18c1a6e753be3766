package org.hearsay.annotators.quantity;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/**
 * Reads amounts of money whose currency letters stand without a blank before the digits: "Rs500".
 */
final class GluedMoney {
  private static final Set<String> LETTERS =
      Set.of(
          "us", "a", "hk", "c", "nz", "usd", "eur", "gbp", "rm", "rs", "ps", "aud", "cad", "sh",
          "ksh", "tk", "chf", "r");

  private GluedMoney() {}

  static Optional<Amount> read(Words words, int begin) {
    int split = split(words, begin);
    if (split == 0) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    String rest = words.at(begin).substring(split);
    int letters = rest.length();
    while (letters > 0 && Character.isLetter(rest.charAt(letters - 1))) {
      letters--;
    }
    String tail = rest.substring(letters);
    digits.append(rest, 0, letters);
    int end = begin + 1;
    while (tail.isEmpty()
        && words.is(end, ",", ".")
        && words.glued(end)
        && words.glued(end + 1)
        && Numeral.isDigits(words.at(end + 1))) {
      digits
          .append(words.at(end).equals(",") ? "" : ".")
          .append(words.at(end + 1).replace(",", ""));
      end += 2;
    }
    double scale = tail.isEmpty() ? Numeral.scale(words.at(end)) : Numeral.scale(tail);
    boolean scaled = tail.isEmpty() && scale > 0;
    double value = value(digits.toString()) * (scale > 0 ? scale : 1);
    return value < 0
        ? Optional.empty()
        : Optional.of(
            new Amount(
                begin,
                begin,
                scaled ? end + 1 : end,
                OptionalDouble.of(value),
                OptionalDouble.of(value),
                false,
                Amount.Kind.DIGITS));
  }

  private static double value(String digits) {
    int first = digits.indexOf('.');
    boolean number =
        !digits.isEmpty()
            && digits.length() < 16
            && Numeral.isDigits(digits)
            && first == digits.lastIndexOf('.');
    return number ? Double.parseDouble(digits) : -1;
  }

  /** The currency as the text has it, where the word here is money. */
  static Optional<String> sign(Words words, int begin) {
    int split = split(words, begin);
    if (split == 0) {
      return Optional.empty();
    }
    String letters = words.written(begin).substring(0, split);
    return Optional.of(words.is(begin - 1, "$") && words.glued(begin) ? "$" + letters : letters);
  }

  /** How many letters stand before the digits; 0 when this is no money. */
  private static int split(Words words, int at) {
    String word = words.at(at);
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    boolean digits =
        letters > 0 && letters < word.length() && Character.isDigit(word.charAt(letters));
    boolean currency = digits && LETTERS.contains(word.substring(0, letters));
    boolean single = letters == 1 && !(words.is(at - 1, "$") && words.glued(at));
    return currency && !single && !words.isHyphen(at + 1) ? letters : 0;
  }
}
