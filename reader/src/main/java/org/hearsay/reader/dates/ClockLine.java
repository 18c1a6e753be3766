package org.hearsay.reader.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognizes lines that say nothing but when something was written: {@code 18.42 BST}. */
public final class ClockLine {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 9;
  private static final Set<String> AGO =
      Set.of(
          "s", "m", "h", "d", "w", "sec", "secs", "min", "mins", "minute", "minutes", "hr", "hrs",
          "hour", "hours", "day", "days", "week", "weeks", "an");
  private static final Set<String> LABELS =
      Set.of(
          "published",
          "published on",
          "updated",
          "updated on",
          "updated at",
          "last updated",
          "last updated on",
          "last modified",
          "posted",
          "posted on",
          "posted at",
          "first published");

  private ClockLine() {}

  /**
   * Whether the line is a time of day, how long ago something was, or a label for either: "19:48
   * GMT", "Updated at 7.12pm", "3h ago", "Published". Hours and minutes with a stop between them
   * need a label, a zone or a half of the day beside them, since "20.15" alone is any figure.
   */
  public static boolean is(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean label = LABELS.contains(withoutColon(text));
    List<String> words = label ? List.of() : words(text);
    return label || isAgo(words) || isTime(text, words);
  }

  /** Whether the line is hours and minutes with a stop between them and nothing else. */
  public static boolean isBareFigure(String line) {
    String text = line.strip();
    int stop = text.indexOf('.');
    return stop >= 1 && stop <= 2 && text.length() == stop + 3 && isClockAt(text, 0, stop);
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /** "3h ago", "Updated 2 hours ago". */
  private static boolean isAgo(List<String> words) {
    int last = words.size() - 1;
    return last >= 2
        && words.size() <= MOST_WORDS
        && words.get(last).equals("ago")
        && words.stream().anyMatch(AGO::contains)
        && words.subList(0, last).stream()
            .allMatch(
                word ->
                    word.equals("ago")
                        || AGO.contains(word)
                        || isFigures(word)
                        || DateWords.isLineWord(word));
  }

  private static boolean isTime(String text, List<String> words) {
    boolean clock = false;
    boolean stopped = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '.') && isClockAt(text, figuresBegin(text, i), i)) {
        clock = true;
        stopped |= c == '.';
      }
    }
    boolean told = words.stream().anyMatch(word -> !isFigures(word));
    return clock
        && words.size() <= MOST_WORDS
        && (told || !stopped)
        && !endsAsSentence(text)
        && words.stream().allMatch(word -> isFigures(word) || DateWords.isLineWord(word));
  }

  /** "At 19:45." is a sentence, "7.12 p.m." is none. */
  private static boolean endsAsSentence(String text) {
    return text.endsWith(".") && !text.endsWith(".m.");
  }

  private static int figuresBegin(String text, int mark) {
    int begin = mark;
    while (begin > 0 && Character.isDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isClockAt(String text, int begin, int mark) {
    boolean minutes =
        mark + 2 < text.length()
            && Character.isDigit(text.charAt(mark + 1))
            && Character.isDigit(text.charAt(mark + 2))
            && (mark + 3 == text.length() || !Character.isDigit(text.charAt(mark + 3)));
    String hours = text.substring(begin, mark);
    return minutes
        && isFigures(hours)
        && hours.length() <= 2
        && Integer.parseInt(hours) < 24
        && text.charAt(mark + 1) < '6';
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
        if (kind(text.charAt(begin)) != 0) {
          words.add(text.substring(begin, i));
        }
        begin = i;
      }
    }
    return words;
  }

  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }

  private static boolean isFigures(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
