package org.hearsay.reader.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  private static final int LONGEST_BARE = 70;
  private static final int MOST_OF_ONE = 4;
  private static final Set<String> STAFF =
      Set.of(
          "staff",
          "staffer",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "agencies",
          "bureau",
          "desk",
          "newsroom",
          "writer",
          "writers");
  private static final Set<String> OFFICES =
      Set.of(
          "staff",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "writer",
          "writers",
          "editor",
          "editors",
          "bureau",
          "news",
          "newsroom",
          "columnist",
          "contributor",
          "herald",
          "tribune",
          "gazette",
          "times",
          "post");
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
  private static final Set<String> OF_HOUSE =
      Set.of("our", "own", "and", "at", "on", "to", "&", "a", "from");

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
    if (isStaff(text)) {
      return Optional.of(new Byline(Optional.of(text), Optional.empty()));
    }
    if (text.isEmpty() || ".!?:;".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    Optional<String> credit = Optional.empty();
    for (String part : parts(text)) {
      Optional<String> agency = Agencies.find(part);
      if (agency.isPresent()) {
        credit = credit.or(() -> agency);
      } else if (isNames(withoutPlace(part))) {
        names.add(withoutPlace(part));
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
   * Whether a line without "by" may be that of the writers: "Jane Doe and John Roe", "Jane Doe in
   * Accra", "Jane Doe and agencies". Headlines look like that too: what stands around it decides.
   */
  public static Optional<Byline> bare(String line) {
    String text = line.strip();
    if (text.length() > LONGEST_BARE || text.isEmpty() || !Character.isLetter(last(text))) {
      return Optional.empty();
    }
    String names =
        Arrays.stream(withoutAgencies(text).replace(" & ", " and ").split(" and ", -1))
            .map(Byline::withoutPlace)
            .collect(Collectors.joining(" and "));
    boolean people =
        names.chars().anyMatch(Character::isLowerCase)
            && List.of(names.split(" and |, ", -1)).stream()
                .allMatch(name -> isNames(name) && words(name).size() <= MOST_OF_ONE);
    return people
        ? Optional.of(new Byline(Optional.of(names), Optional.empty()))
        : Optional.empty();
  }

  /** Whether the line says that agencies' reports went into the writer's. */
  static boolean endsWithAgencies(String line) {
    String text = line.strip();
    return !withoutAgencies(text).equals(text);
  }

  /**
   * Whether the line below a byline says what the writer is or where: "Diplomatic editor", "BBC
   * News, Merida", "Staff Writer", "The Sun Herald".
   */
  static boolean isBelowByline(String line) {
    String text = line.strip();
    List<String> words = words(text);
    boolean role =
        words.stream()
            .map(word -> word.replace(",", "").toLowerCase(Locale.ROOT))
            .anyMatch(OFFICES::contains);
    return role
        && text.length() <= LONGEST_BARE
        && words.size() <= MOST_OF_ONE + 4
        && Character.isLetter(last(text))
        && words.stream().skip(1).allMatch(Byline::isOfHouse);
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private static String withoutAgencies(String text) {
    for (String end : List.of(" and agencies", " with agencies", " and news agencies")) {
      if (text.endsWith(end)) {
        return text.substring(0, text.length() - end.length());
      }
    }
    return text;
  }

  /** "Jane Doe in Accra" without its place. */
  private static String withoutPlace(String part) {
    int in = part.lastIndexOf(" in ");
    boolean place =
        in > 0
            && words(part.substring(in + 4)).stream()
                .allMatch(
                    word ->
                        Character.isUpperCase(word.codePointAt(0))
                            || JOINING.contains(word.toLowerCase(Locale.ROOT)));
    return place ? part.substring(0, in).strip() : part;
  }

  /** "Harbor Post Staff", "our correspondent", "News Agencies": who of the house wrote it. */
  private static boolean isStaff(String text) {
    List<String> words = words(text);
    return !words.isEmpty()
        && words.size() <= MOST_OF_ONE
        && STAFF.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))
        && words.stream().allMatch(Byline::isOfHouse);
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
    return words(part).stream().allMatch(Byline::isOfHouse);
  }

  private static boolean isOfHouse(String word) {
    String lower = word.replace(",", "").toLowerCase(Locale.ROOT);
    return !Character.isLowerCase(word.codePointAt(0))
        || ROLES.contains(lower)
        || OF_HOUSE.contains(lower);
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
