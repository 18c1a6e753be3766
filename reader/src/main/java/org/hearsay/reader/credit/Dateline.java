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
  private static final int LONGEST_PLACE = 40;

  /** So many capitals may be the sign of anything: {@code NATO}, {@code WHO}. */
  private static final int MOST_SIGN = 4;

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
          "ALSO",
          "LOOK",
          "BOOM",
          "BUSTED",
          "SHOCK",
          "WOW",
          "TLDR",
          "UPDATED",
          "POLL",
          "SURVEY",
          "SUMMARY",
          "BACKGROUND",
          "FACT",
          "QUESTION",
          "ANSWER",
          "MODERATOR",
          "SPOKESPERSON",
          "SPOKESMAN",
          "SPOKESWOMAN",
          "REPORTER",
          "HOST",
          "ANCHOR",
          "ALERT",
          "FLASH",
          "URGENT",
          "DEVELOPING",
          "REPORT",
          "HEADLINE",
          "SUBJECT",
          "MINISTER",
          "PRESIDENT",
          "SECRETARY",
          "SENATOR",
          "MR",
          "MRS",
          "MS",
          "DR",
          "UNHCR",
          "IAEA",
          "OSCE",
          "ECOWAS",
          "CENTCOM",
          "FEMA",
          "INTERPOL",
          "REVEALED",
          "EXPLAINED",
          "REVIEW",
          "INTERVIEW",
          "TRANSCRIPT");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "de", "la", "el", "al", "del", "du", "le", "au", "near");

  /** Whether the text begins with a dateline that names an agency in brackets. */
  public static boolean hasCredit(String text) {
    return find(text).map(line -> line.credit.isPresent()).orElse(false);
  }

  /** The dateline that the text begins with. */
  public static Optional<Dateline> find(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    Optional<Dateline> found = beforeDash(start).or(() -> withoutDash(start));
    return found.map(line -> line.place.isPresent() ? line : line.before(start));
  }

  /** "(ANSA) - BARI, MAR 9 - ": the agency, then a place with its date. */
  private Dateline before(String start) {
    String rest = start.substring(length);
    int blanks = rest.length() - rest.stripLeading().length();
    return beforeDash(rest.strip())
        .filter(line -> line.date.isPresent() && line.credit.isEmpty())
        .map(line -> new Dateline(line.place, line.date, credit, length + blanks + line.length))
        .orElse(this);
  }

  private static Optional<Dateline> beforeDash(String start) {
    int dash = firstDash(start);
    if (dash < 0) {
      return Optional.empty();
    }
    int behind = dash + dashAt(start, dash).length();
    String head = start.substring(0, dash).strip();
    if (head.endsWith(").")) {
      head = head.substring(0, head.length() - 1);
    }
    int open = head.indexOf('(');
    Optional<String> credit = Optional.empty();
    if (open >= 0) {
      if (!head.endsWith(")") || head.length() - open > LONGEST_CREDIT) {
        return Optional.empty();
      }
      String sign = head.substring(open + 1, head.length() - 1).strip();
      head = head.substring(0, open).strip();
      credit = credit(sign);
      if (credit.isEmpty()) {
        boolean name = sign.indexOf(' ') < 0 && isCapitalized(sign) && dateBegin(head) > 0;
        return name ? split(head, Optional.of(sign), behind) : Optional.empty();
      }
    } else if (head.indexOf(' ') > 0 && Agencies.find(head).isEmpty()) {
      String last = head.substring(head.lastIndexOf(' ') + 1);
      String place = head.substring(0, head.lastIndexOf(' ')).strip();
      boolean parted = place.endsWith(",") || dashAt(start, dash).equals("\u2014");
      credit =
          Agencies.find(last)
              .filter(agency -> isAllCapitals(last) && parted && !isSmall(place))
              .filter(agency -> opensSentence(start, behind));
      head = credit.isPresent() ? strip(place) : head;
    }
    boolean opens = credit.isPresent() || opensSentence(start, behind);
    return opens ? split(head, credit, behind) : Optional.empty();
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Ranchi, Mar 9 (PTI) Two", "(CNN)Two", "MOSCOW, March 9. /TASS/. Two". */
  private static Optional<Dateline> withoutDash(String start) {
    int slash = start.indexOf('/');
    int open = start.indexOf('(');
    boolean slashed = slash > 2 && isBlank(start.charAt(slash - 1));
    int begin = slashed ? slash : open;
    int end = begin < 0 ? -1 : start.indexOf(slashed ? '/' : ')', begin + 1);
    if (end < 0 || end - begin > LONGEST_CREDIT) {
      return Optional.empty();
    }
    Optional<String> credit = Agencies.find(start.substring(begin + 1, end));
    int behind = end + 1 + (start.startsWith(".", end + 1) ? 1 : 0);
    if (credit.isEmpty() || !opensSentence(start, behind)) {
      return Optional.empty();
    }
    return split(strip(start.substring(0, begin)), credit, behind)
        .filter(line -> line.place.isEmpty() || line.date.isPresent());
  }

  /**
   * The place in capitals that a colon parts from a sentence, as in {@code QUETTA: Two miners died
   * on Friday}. A speaker's name looks the same; only the rest of the text tells them apart.
   */
  static Optional<Dateline> beforeColon(String text) {
    int colon = text.substring(0, Math.min(text.length(), LONGEST_PLACE)).indexOf(':');
    if (colon < MOST_SIGN || colon + 2 >= text.length() || !isBlank(text.charAt(colon + 1))) {
      return Optional.empty();
    }
    String place = text.substring(0, colon);
    boolean capitals =
        List.of(place.split("[ /,]+", -1)).stream()
            .allMatch(word -> isAllCapitals(word) && !LABELS.contains(word));
    return capitals && opensSentence(text, colon + 1)
        ? Optional.of(
            new Dateline(Optional.of(place), Optional.empty(), Optional.empty(), colon + 1))
        : Optional.empty();
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
            || (before == '.' && i > 1 && text.charAt(i - 2) == ')' && after)
            || (isBlank(before) && blankAfter)
            || (wide && after && (blankAfter || Character.isUpperCase(before)))) {
          return i;
        }
      }
      if (".!?".indexOf(text.charAt(i)) >= 0
          && i + 1 < text.length()
          && isBlank(text.charAt(i + 1))
          && !isAbbreviation(text, i)
          && !beginsWithMonth(text.substring(i + 2))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean beginsWithMonth(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return MONTHS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
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
    while (!text.isEmpty() && endsWithMark(text)) {
      text = text.substring(0, text.length() - 1).strip();
    }
    return text;
  }

  private static boolean endsWithMark(String text) {
    int last = text.length() - 1;
    return ",:;".indexOf(text.charAt(last)) >= 0
        || (text.charAt(last) == '.' && !isAbbreviation(text, last));
  }

  /** Whether the words may name a place: in capitals, or capitalized where more speaks for it. */
  private static boolean isPlace(String place, boolean sure) {
    boolean agency = Agencies.find(place).isPresent();
    if (place.length() < 3 || place.length() > 60 || place.indexOf('"') >= 0 || agency) {
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
