package org.hearsay.reader.furniture;

import java.util.List;
import java.util.Locale;
import org.hearsay.reader.text.Words;

/** Recognizes captions of pictures by the photo credit they end with, or the word FILE before. */
public final class Captions {
  private static final int LONGEST = 900;
  private static final int LONGEST_CREDIT = 90;
  private static final int LONGEST_NAME = 50;
  private static final List<String> CREDIT_MARKS =
      List.of(
          "ap photo",
          "photo by",
          "photo:",
          "getty images",
          "reuters/",
          "/reuters",
          "/afp",
          "afp/",
          "afp photo",
          "/ap)",
          "/ap]",
          "via ap",
          "via reuters",
          "via afp",
          "epa/",
          "/epa",
          "epa-efe",
          "anadolu",
          "photograph:",
          "photo courtesy",
          "courtesy of",
          "handout",
          "file photo",
          "image:",
          "shutterstock",
          "xinhua/",
          "tass/",
          "/tass",
          "sputnik/",
          "pool photo",
          "screengrab",
          "screenshot");

  private Captions() {}

  /** Whether the whole line is a caption or a photo credit. */
  public static boolean isCaption(String text) {
    if (text.length() > LONGEST || Words.beginsWithQuote(text)) {
      return false;
    }
    return beginsAsFilePhoto(text)
        || endsWithCredit(text)
        || endsWithPhotographer(text)
        || isBareCredit(text);
  }

  /** "... on Thursday. Staff photo by Jane Doe": two or three words of a name at the very end. */
  private static boolean endsWithPhotographer(String text) {
    int by = text.toLowerCase(Locale.ROOT).lastIndexOf("photo by ");
    if (by < 1 || by + LONGEST_NAME < text.length()) {
      return false;
    }
    List<String> name = List.of(text.substring(by + 9).split(" ", -1));
    return name.size() >= 2
        && name.size() <= 3
        && Character.isLetter(text.charAt(text.length() - 1))
        && name.stream().allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)));
  }

  private static boolean beginsAsFilePhoto(String text) {
    if (!text.startsWith("FILE") && !text.startsWith("File photo") && !text.startsWith("File ")) {
      return false;
    }
    String rest = text.substring(4).stripLeading();
    return rest.startsWith("-")
        || rest.startsWith("\u2013")
        || rest.startsWith("\u2014")
        || rest.startsWith("PHOTO")
        || rest.startsWith("photo")
        || rest.startsWith("Photo")
        || rest.startsWith("IMAGE");
  }

  /** Whether the last thing in the line is a photo credit in brackets. */
  private static boolean endsWithCredit(String text) {
    char last = text.charAt(text.length() - 1);
    int open = last == ')' ? text.lastIndexOf('(') : last == ']' ? text.lastIndexOf('[') : -1;
    if (open < 0 || text.length() - open > LONGEST_CREDIT) {
      return false;
    }
    return hasMark(text.substring(open + 1));
  }

  /** Whether the line is nothing but a credit: a few words around a slash and an agency. */
  private static boolean isBareCredit(String text) {
    if (text.length() > LONGEST_CREDIT || Words.endsSentence(text)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean slash =
        lower.contains("reuters/")
            || lower.contains("/reuters")
            || lower.contains("/afp")
            || lower.contains("afp/")
            || lower.contains("/getty")
            || lower.contains("ap photo")
            || lower.endsWith("/ap");
    return slash && Words.count(text) <= 10;
  }

  private static boolean hasMark(String credit) {
    String lower = credit.toLowerCase(Locale.ROOT);
    return CREDIT_MARKS.stream().anyMatch(lower::contains);
  }
}
