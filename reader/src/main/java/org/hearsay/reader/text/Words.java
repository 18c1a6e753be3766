package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small questions about the words of one line. */
public final class Words {
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]\u203A \u00A0*";
  private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964";
  private static final String OPENING_QUOTES = "\"\u201C\u201E\u00AB\u2018'";

  private Words() {}

  /**
   * The words of a text in lower case: runs of letters, digits, apostrophes and {@code @}; © too.
   */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part = i < text.length() && isPart(text, i);
      if (i < text.length() && text.charAt(i) == '\u00A9') {
        words.add("\u00A9");
      }
      if (part && begin < 0) {
        begin = i;
      } else if (!part && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean isPart(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '@') {
      return true;
    }
    boolean inside =
        i > 0
            && i + 1 < text.length()
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i + 1));
    return ((c == '\'' || c == '\u2019') && inside)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** How many words the text has. */
  public static int count(String text) {
    return of(text).size();
  }

  /** Whether the text stops like a sentence, closing quotes and brackets aside. */
  public static boolean endsSentence(String text) {
    String bare = withoutClosers(text);
    return !bare.isEmpty() && ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  private static String withoutClosers(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Whether the text begins with a quotation mark. */
  public static boolean beginsWithQuote(String text) {
    return !text.isEmpty() && OPENING_QUOTES.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether the text begins with a bullet or a number of a list. */
  public static boolean beginsAsListItem(String text) {
    if (text.length() < 2) {
      return false;
    }
    if ("-*\u2022\u2013\u2014\u25CF\u25AA\u00B7>+".indexOf(text.charAt(0)) >= 0) {
      return text.charAt(1) == ' ' || text.charAt(1) == '\t';
    }
    int i = 0;
    while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i + 1 < text.length()
        && ".)".indexOf(text.charAt(i)) >= 0
        && text.charAt(i + 1) == ' ';
  }

  /** The text without the bullet or number it begins with. */
  public static String withoutListMark(String text) {
    return beginsAsListItem(text) ? text.substring(text.indexOf(' ') + 1).strip() : text;
  }

  /** Whether the text may be a headline: short, with a capital or a digit first, no full stop. */
  public static boolean isHeadlineLike(String text) {
    int words = count(text);
    if (words < 2 || words > 26 || text.length() > 180 || beginsAsListItem(text)) {
      return false;
    }
    String bare = withoutClosers(text);
    int last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
    if ((last == '.' && !bare.endsWith("...")) || last == ':' || last == ',' || last == ';') {
      return false;
    }
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < text.length() && !Character.isLowerCase(text.codePointAt(first));
  }
}
