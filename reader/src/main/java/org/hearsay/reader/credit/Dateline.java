package org.hearsay.reader.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the first sentence of a report: {@code GENEVA, Jan. 18 (AP) -}.
 *
 * @param place as written, such as {@code BEIRUT, Lebanon}; empty for a bare credit
 * @param date the words of its date, such as {@code Jan. 18}
 * @param credit the agency in brackets, by its short name where it is known
 * @param length how many characters the dateline takes up, its dash included
 */
public record Dateline(
    Optional<String> place, Optional<String> date, Optional<String> credit, int length) {
  private static final int LONGEST = 110;
  private static final int LONGEST_CREDIT = 40;
  private static final List<String> DASHES = List.of("\u2014", "\u2013", "--", "-", "\u2015", "_");
  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> LABELS =
      Set.of(
          "NATO",
          "OPEC",
          "UNESCO",
          "UNICEF",
          "WATCH",
          "LIVE",
          "UPDATE",
          "BREAKING",
          "ANALYSIS",
          "OPINION",
          "EXCLUSIVE",
          "EXPLAINER",
          "FACTBOX",
          "VIDEO",
          "PHOTOS",
          "EDITORIAL",
          "COMMENT",
          "NOTE",
          "CORRECTION",
          "WARNING",
          "FILE",
          "TIMELINE",
          "READ",
          "ALSO");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "de", "la", "el", "al", "del", "du", "le", "au", "near");

  /** Whether the text begins with a dateline that names an agency in brackets. */
  public static boolean hasCredit(String text) {
    return find(text).map(line -> line.credit.isPresent()).orElse(false);
  }

  /** The dateline that the text begins with. */
  public static Optional<Dateline> find(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    int dash = firstDash(start);
    if (dash < 0) {
      return Optional.empty();
    }
    int behind = dash + dashAt(start, dash).length();
    String head = start.substring(0, dash).strip();
    int open = head.indexOf('(');
    Optional<String> credit = Optional.empty();
    if (open >= 0) {
      if (!head.endsWith(")") || head.length() - open > LONGEST_CREDIT) {
        return Optional.empty();
      }
      credit = credit(head.substring(open + 1, head.length() - 1));
      if (credit.isEmpty()) {
        return Optional.empty();
      }
      head = head.substring(0, open).strip();
    }
    boolean opens = credit.isPresent() || opensSentence(start, behind);
    return opens ? split(head, credit, behind) : Optional.empty();
  }

  /** Whether a capital, a figure or a quotation mark follows, as at the start of a sentence. */
  private static boolean opensSentence(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i < text.length() && !Character.isLowerCase(text.codePointAt(i));
  }

  private static Optional<Dateline> split(String head, Optional<String> credit, int length) {
    if (head.isEmpty()) {
      return credit.map(c -> new Dateline(Optional.empty(), Optional.empty(), credit, length));
    }
    int date = dateBegin(head);
    String place = strip(date < 0 ? head : head.substring(0, date));
    Optional<String> dateWords = date < 0 ? Optional.empty() : Optional.of(head.substring(date));
    boolean sure = credit.isPresent() || dateWords.isPresent();
    if (!isPlace(place, sure)) {
      return Optional.empty();
    }
    return Optional.of(new Dateline(Optional.of(place), dateWords, credit, length));
  }

  /**
   * The first dash that parts a dateline from its sentence: blanks around it, or a bracket before.
   */
  private static int firstDash(String text) {
    for (int i = 1; i < text.length(); i++) {
      String dash = dashAt(text, i);
      if (!dash.isEmpty()) {
        char before = text.charAt(i - 1);
        boolean after = i + dash.length() < text.length();
        boolean blankAfter = after && isBlank(text.charAt(i + dash.length()));
        boolean wide = !dash.equals("-") && !dash.equals("_");
        if ((before == ')' && after)
            || (isBlank(before) && blankAfter)
            || (wide && after && (blankAfter || Character.isUpperCase(before)))) {
          return i;
        }
      }
      if (".!?".indexOf(text.charAt(i)) >= 0
          && i + 1 < text.length()
          && isBlank(text.charAt(i + 1))
          && !isAbbreviation(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAbbreviation(String text, int stop) {
    int begin = stop;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return stop - begin <= 5;
  }

  private static String dashAt(String text, int at) {
    return DASHES.stream().filter(dash -> text.startsWith(dash, at)).findFirst().orElse("");
  }

  private static Optional<String> credit(String words) {
    Optional<String> agency = Agencies.find(words);
    if (agency.isPresent()) {
      return agency;
    }
    String name = words.strip();
    boolean signs =
        name.length() <= 20
            && !name.isEmpty()
            && name.chars().allMatch(c -> Character.isUpperCase(c) || "/.& ".indexOf(c) >= 0);
    return signs ? Optional.of(name) : Optional.empty();
  }

  private static int dateBegin(String head) {
    int begin = 0;
    while (begin < head.length()) {
      int end = begin;
      while (end < head.length() && Character.isLetter(head.charAt(end))) {
        end++;
      }
      String word = head.substring(begin, end);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (capital
          && begin > 0
          && MONTHS.contains(word.toLowerCase(Locale.ROOT))
          && hasDigitNear(head, begin, end)) {
        return dayBefore(head, begin);
      }
      begin = Math.max(end, begin) + 1;
    }
    return -1;
  }

  private static boolean hasDigitNear(String head, int begin, int end) {
    return head.substring(Math.max(0, begin - 4), Math.min(head.length(), end + 4))
        .chars()
        .anyMatch(Character::isDigit);
  }

  /** Where "18 January" begins, given where its month does. */
  private static int dayBefore(String head, int month) {
    int i = month;
    while (i > 0 && (isBlank(head.charAt(i - 1)) || Character.isDigit(head.charAt(i - 1)))) {
      i--;
    }
    return i + (i < month && isBlank(head.charAt(i)) ? 1 : 0);
  }

  private static String strip(String place) {
    String text = place.strip();
    while (!text.isEmpty() && ",:;".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  /** Whether the words may name a place: in capitals, or capitalized where more speaks for it. */
  private static boolean isPlace(String place, boolean sure) {
    if (place.length() < 3 || place.length() > 60 || place.indexOf('"') >= 0) {
      return false;
    }
    List<String> parts = List.of(place.split("[ /,]", -1));
    long words = parts.stream().filter(word -> !word.isEmpty()).count();
    boolean capitalized = parts.stream().allMatch(Dateline::isCapitalized);
    boolean allCapitals = isAllCapitals(parts.get(0)) && capitalized;
    return words <= 7
        && !LABELS.contains(parts.get(0))
        && ((allCapitals && place.length() >= 4) || (capitalized && sure))
        && Character.isLetter(place.charAt(0));
  }

  private static boolean isCapitalized(String word) {
    return word.isEmpty()
        || SMALL.contains(word.toLowerCase(Locale.ROOT))
        || (Character.isUpperCase(word.charAt(0))
            && word.chars().allMatch(c -> Character.isLetter(c) || ".'\u2019-".indexOf(c) >= 0));
  }

  private static boolean isAllCapitals(String word) {
    return word.length() >= 2
        && word.chars().allMatch(c -> Character.isUpperCase(c) || ".'\u2019-".indexOf(c) >= 0);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\t' || c == '\u2009';
  }
}
