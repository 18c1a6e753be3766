package org.hearsay.reader.decode;

import java.util.Locale;
import java.util.Set;

/** Tells HTML from plain text by content: a text that mentions a tag or two is still plain text. */
public final class HtmlCheck {
  private static final int LOOKED_AT = 100_000;
  private static final int FEWEST_TAGS = 4;
  private static final Set<String> TAGS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "div",
          "p",
          "span",
          "a",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "td",
          "h1",
          "h2",
          "h3",
          "h4",
          "br",
          "article",
          "section",
          "header",
          "main",
          "img",
          "b",
          "i",
          "em",
          "strong",
          "blockquote",
          "figure",
          "center",
          "font",
          "noscript",
          "nav",
          "form",
          "iframe");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "table",
          "tr",
          "td",
          "h1",
          "h2",
          "h3",
          "h4",
          "html",
          "body",
          "head",
          "article",
          "section",
          "title",
          "meta",
          "blockquote");

  private HtmlCheck() {}

  /** Whether the text is to be read as HTML. */
  public static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    int first = skipPrologue(start);
    if (start.regionMatches(true, first, "<!doctype", 0, 9)) {
      return true;
    }
    int tags = countTags(start);
    String opening = tagAt(start, first);
    return (!opening.isEmpty() && tags >= 1 && (tags >= 2 || isPageTag(opening)))
        || (tags >= FEWEST_TAGS && tags * 400 > start.length());
  }

  private static boolean isPageTag(String name) {
    return name.equals("html")
        || name.equals("body")
        || name.equals("p")
        || name.equals("div")
        || name.equals("article");
  }

  /** The first character that is no blank, byte order mark, comment or XML declaration. */
  private static int skipPrologue(String text) {
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) <= ' ' || text.charAt(i) == '\uFEFF') {
        i++;
      } else if (text.startsWith("<!--", i)) {
        int end = text.indexOf("-->", i);
        i = end < 0 ? text.length() : end + 3;
      } else if (text.startsWith("<?xml", i)) {
        int end = text.indexOf('>', i);
        i = end < 0 ? text.length() : end + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Counts tags that shape a page: closing ones, and opening ones of blocks. */
  private static int countTags(String text) {
    int count = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      boolean closes = text.startsWith("/", i + 1);
      String name = tagAt(text, closes ? i + 1 : i);
      if (closes ? !name.isEmpty() : BLOCKS.contains(name)) {
        count++;
      }
    }
    return count;
  }

  /** The name of the tag that opens or closes at the sign before its name; empty for no tag. */
  private static String tagAt(String text, int sign) {
    int begin = sign + 1;
    int end = begin;
    while (end < text.length() && end - begin < 12 && isNamePart(text.charAt(end))) {
      end++;
    }
    if (end == begin || end >= text.length() || "> /\t\r\n".indexOf(text.charAt(end)) < 0) {
      return "";
    }
    String name = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return TAGS.contains(name) ? name : "";
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
