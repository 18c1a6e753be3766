package org.hearsay.annotators.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/** Reads {@code 2022-01-18}, {@code 1/18/2022}, {@code 18.01.2022} and "9/11". */
final class NumericDates {
  private NumericDates() {}

  static Optional<Phrase> read(Words words, int begin) {
    String word = words.at(begin);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > 10) {
      return Optional.empty();
    }
    if (word.equals("9/11")) {
      return date(begin, 2001, 9, 11);
    }
    for (char sign : new char[] {'-', '/', '.'}) {
      List<Integer> parts = parts(word, sign);
      if (parts.size() == 3) {
        return of(begin, parts, word, sign);
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> of(int begin, List<Integer> parts, String word, char sign) {
    int first = parts.get(0);
    int second = parts.get(1);
    int third = parts.get(2);
    if (word.indexOf(sign) == 4) {
      return date(begin, first, second, third);
    }
    int yearDigits = word.length() - word.lastIndexOf(sign) - 1;
    if (yearDigits != 4 && (yearDigits != 2 || sign == '.')) {
      return Optional.empty();
    }
    int year = yearDigits == 4 ? third : Years.twoDigits(third);
    boolean dayFirst = sign != '/' || first > 12;
    return date(begin, year, dayFirst ? second : first, dayFirst ? first : second);
  }

  private static Optional<Phrase> date(int begin, int year, int month, int day) {
    boolean valid =
        year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day < 32;
    return valid
        ? Optional.of(
            new Phrase(begin, begin + 1, new Meaning.Calendar(year, month, day, Shift.NONE)))
        : Optional.empty();
  }

  private static List<Integer> parts(String word, char sign) {
    List<Integer> parts = new ArrayList<>();
    for (String part : word.split(Pattern.quote(String.valueOf(sign)), -1)) {
      if (part.length() > 4 || !Numeral.isPlain(part)) {
        return List.of();
      }
      parts.add(Integer.parseInt(part));
    }
    return parts;
  }
}
