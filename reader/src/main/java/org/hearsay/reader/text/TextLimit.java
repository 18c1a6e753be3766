package org.hearsay.reader.text;

import org.hearsay.model.Issue;

/** How much text of one report is read, and where a longer one is cut. */
public final class TextLimit {
  /** The longest canonical text, in UTF-16 code units. */
  public static final int LONGEST = 300_000;

  private TextLimit() {}

  /**
   * Where to cut: the end of the last paragraph that fits if that is near the limit, else of the
   * last sentence, else of the last word.
   */
  public static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    int paragraph = text.lastIndexOf("\n\n", LONGEST);
    int end = paragraph;
    if (end < LONGEST * 0.9) {
      end = lastSentenceEnd(text);
    }
    if (end < LONGEST * 0.5) {
      end = Math.max(text.lastIndexOf(' ', LONGEST), paragraph);
    }
    if (end < LONGEST * 0.5) {
      end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  private static int lastSentenceEnd(String text) {
    for (int i = LONGEST - 1; i > 0; i--) {
      if (".!?\u3002".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) <= ' ') {
        return i + 1;
      }
    }
    return -1;
  }

  /** What is said of a text that was cut. */
  public static Issue truncated(int length) {
    return Issue.of(
        Issue.TRUNCATED,
        "The report is longer than "
            + LONGEST
            + " characters; the rest was left out, and "
            + length
            + " were read.");
  }
}
