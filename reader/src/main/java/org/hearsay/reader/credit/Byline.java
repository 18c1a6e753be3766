package org.hearsay.reader.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line that says who wrote the report.
 *
 * @param names the people, as written; empty for an agency's own byline
 * @param credit the agency they wrote for
 */
public record Byline(Optional<String> names, Optional<String> credit) {
  private static final int LONGEST = 160;
  private static final Set<String> JOINING =
      Set.of(
          "and", "de", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "di",
          "du", "dos", "del", "y", "st", "ter", "ten", "abu");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "the",
          "night",
          "noon",
          "then",
          "now",
          "contrast",
          "land",
          "sea",
          "air",
          "this",
          "that",
          "these",
          "those",
          "our",
          "midnight",
          "law",
          "comparison",
          "numbers");
  private static final Set<String> ROLES =
      Set.of(
          "staff",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "writer",
          "writers",
          "editor",
          "bureau",
          "chief",
          "news",
          "agency",
          "special",
          "desk",
          "senior",
          "diplomatic",
          "political",
          "foreign",
          "contributor",
          "columnist",
          "for",
          "of",
          "the",
          "newsroom",
          "in",
          "agencies",
          "service",
          "press",
          "times",
          "post",
          "with",
          "team",
          "web",
          "online",
          "digital",
          "associated");

  /** Whether the line is a byline and nothing else. */
  public static boolean isByline(String line) {
    return find(line).isPresent();
  }

  /** The byline that the whole line is. */
  public static Optional<Byline> find(String line) {
    String text = line.strip();
    if (text.length() > LONGEST || text.length() < 2) {
      return Optional.empty();
    }
    Optional<String> agency = Agencies.find(text);
    if (agency.isPresent()) {
      return Optional.of(new Byline(Optional.empty(), agency));
    }
    if (text.regionMatches(true, 0, "by ", 0, 3) || text.regionMatches(true, 0, "by: ", 0, 4)) {
      return afterBy(text.substring(text.indexOf(' ') + 1).strip());
    }
    return nameAndAgency(text);
  }

  /**
   * "Jane Doe, Reuters and John Roe": the people before the first comma or bar, then their house.
   */
  private static Optional<Byline> afterBy(String text) {
    if (text.isEmpty() || ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    Optional<String> credit = Optional.empty();
    for (String part : parts(text)) {
      Optional<String> agency = Agencies.find(part);
      if (agency.isPresent()) {
        credit = credit.or(() -> agency);
      } else if (isNames(part)) {
        names.add(part);
      } else if ((names.isEmpty() && credit.isEmpty()) || !isHouse(part)) {
        return Optional.empty();
      }
    }
    return names.isEmpty() && credit.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Byline(
                names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names)),
                credit));
  }

  /**
   * "JANE DOE, Associated Press" or "Jane Doe | Reuters": without "by" the agency has to be there.
   */
  private static Optional<Byline> nameAndAgency(String text) {
    List<String> parts = parts(text);
    if (parts.size() != 2) {
      return Optional.empty();
    }
    Optional<String> agency = Agencies.find(parts.get(1));
    boolean named = isNames(parts.get(0)) && words(parts.get(0)).size() >= 2;
    return agency.isPresent() && named
        ? Optional.of(new Byline(Optional.of(parts.get(0)), agency))
        : Optional.empty();
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part :
        text.split(
            "[,|/\u2022\u00B7(]| - | \u2013 | \u2014 | for (?=The |the )| of (?=The |the )", -1)) {
      String clean =
          part.endsWith(")") ? part.substring(0, part.length() - 1).strip() : part.strip();
      if (!clean.isEmpty()) {
        parts.add(clean);
      }
    }
    return parts;
  }

  private static boolean isNames(String part) {
    List<String> words = words(part);
    int capitals = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (NOT_NAMES.contains(lower) || ROLES.contains(lower) || Character.isDigit(word.charAt(0))) {
        return false;
      }
      if (Character.isUpperCase(word.codePointAt(0))) {
        capitals++;
      } else if (Character.isLowerCase(word.codePointAt(0)) && !JOINING.contains(lower)) {
        return false;
      }
    }
    return capitals >= 2 && words.size() <= 14;
  }

  private static boolean isHouse(String part) {
    return words(part).stream()
        .allMatch(
            word ->
                !Character.isLowerCase(word.codePointAt(0))
                    || ROLES.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    for (String word : part.split("[ \t\u00A0]", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
