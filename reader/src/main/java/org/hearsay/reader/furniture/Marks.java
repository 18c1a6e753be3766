package org.hearsay.reader.furniture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.RemovalReason;
import org.hearsay.reader.credit.Agencies;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.text.Words;

/** Recognizes lines that are no words to read: rules, end marks, codes, hashtags. */
final class Marks {
  private static final int LONGEST = 200;
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_SIGN = 8;
  private static final int FEWEST_FIGURES = 7;
  private static final String RULES = "_*-=~\u2022\u00B7#\u2014\u2013\u2042+|\u2500\u2015 \u00A0";
  private static final Set<String> ENDS = Set.of("end", "ends", "enditem", "endit", "more");

  private Marks() {}

  /** What such a line is wherever it stands. */
  static Optional<RemovalReason> certain(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (text.chars().allMatch(c -> RULES.indexOf(c) >= 0) || isSender(text)) {
      return Optional.of(RemovalReason.OTHER);
    }
    return isHashtags(text) ? Optional.of(RemovalReason.NAVIGATION) : Optional.empty();
  }

  /** What such a line is above or below the story. */
  static Optional<RemovalReason> likely(String text) {
    boolean mark = text.length() <= LONGEST_CODE && (isEnd(text) || isDeskCode(text));
    if (mark || (isNumber(text) && !DateWords.isDateLine(text)) || isSign(text)) {
      return Optional.of(RemovalReason.OTHER);
    }
    return isMarkdownLink(text) ? Optional.of(RemovalReason.RELATED) : Optional.empty();
  }

  /** "Channel of the Governor, [09.03.23 18:40]": who sent a message, and when. */
  private static boolean isSender(String text) {
    int open = text.lastIndexOf('[');
    if (open < 1 || !text.endsWith("]")) {
      return text.regionMatches(true, 0, "[forwarded from ", 0, 16) && text.endsWith("]");
    }
    String inside = text.substring(open + 1, text.length() - 1);
    long figures = inside.chars().filter(Character::isDigit).count();
    return figures >= FEWEST_FIGURES
        && inside.indexOf(':') > 0
        && inside.chars().allMatch(c -> Character.isDigit(c) || "./-:, ".indexOf(c) >= 0);
  }

  private static boolean isHashtags(String text) {
    return List.of(text.split(" +", -1)).stream()
        .allMatch(
            part ->
                part.length() >= 2
                    && part.lastIndexOf('#') == 0
                    && Character.isLetter(part.codePointAt(1)));
  }

  /** Whether the line is an address of the web and nothing else. */
  static boolean isWebAddress(String text) {
    return text.indexOf(' ') < 0
        && (text.startsWith("https://") || text.startsWith("http://") || text.startsWith("www."));
  }

  /** "(END)", "- ENDS -", "-30-". */
  private static boolean isEnd(String text) {
    String bare = bare(text);
    boolean dashed = text.length() >= bare.length() + 2;
    return ENDS.contains(bare.toLowerCase(Locale.ROOT)) || (dashed && bare.equals("30"));
  }

  /** The line is an agency's sign and nothing else: "==Kyodo". */
  private static boolean isSign(String text) {
    return text.length() <= LONGEST_CODE && Agencies.find(bare(text)).isPresent();
  }

  /** The words of a line without the marks around them. */
  private static String bare(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  /** "bur-kad/tl/ach", "lo/sms (AFP, Reuters)": the signs of those who wrote and edited. */
  private static boolean isDeskCode(String text) {
    int open = text.indexOf(" (");
    boolean agencies =
        open > 0
            && text.endsWith(")")
            && List.of(text.substring(open + 2, text.length() - 1).split(", *", -1)).stream()
                .allMatch(name -> Agencies.find(name).isPresent());
    String code = agencies ? text.substring(0, open) : text;
    return (open < 0 || agencies)
        && code.indexOf('/') > 0
        && List.of(code.split("[/-]", -1)).stream()
            .allMatch(
                sign ->
                    !sign.isEmpty()
                        && sign.length() <= LONGEST_SIGN
                        && sign.chars().allMatch(c -> c >= 'a' && c <= 'z'));
  }

  /** A number of a document, a telephone or a wire: "9376**2050". */
  private static boolean isNumber(String text) {
    return text.length() <= LONGEST_CODE
        && text.chars().filter(Character::isDigit).count() >= FEWEST_FIGURES
        && text.chars().anyMatch(c -> "-*/+".indexOf(c) >= 0)
        && text.chars().allMatch(c -> Character.isDigit(c) || "-*/+() ".indexOf(c) >= 0);
  }

  /** "- [Police on Twitter](https://police.example)". */
  private static boolean isMarkdownLink(String text) {
    String link = Words.withoutListMark(text);
    int middle = link.indexOf("](");
    return link.startsWith("[")
        && middle > 0
        && link.endsWith(")")
        && link.indexOf(')', middle) == link.length() - 1;
  }
}
