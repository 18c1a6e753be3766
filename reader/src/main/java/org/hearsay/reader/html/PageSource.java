package org.hearsay.reader.html;

/** Takes from the source of a very long page what no reader sees, before it is parsed. */
final class PageSource {
  private static final int LONG = 1_000_000;
  private static final int LONGEST = 2_000_000;
  private static final String[][] UNSEEN = {
    {"<script", "</script>"}, {"<style", "</style>"}, {"<svg", "</svg>"}, {"<!--", "-->"}
  };

  private PageSource() {}

  /** Whether a page is so long that its end is not read. */
  static boolean isCut(String shortened) {
    return shortened.length() >= LONGEST;
  }

  /** The page itself, or without its scripts, styles, drawings and comments, cut where too long. */
  static String shorten(String page) {
    if (page.length() < LONG) {
      return page;
    }
    StringBuilder rest = new StringBuilder(LONGEST);
    int from = 0;
    for (int i = page.indexOf('<'); i >= 0 && rest.length() < LONGEST; i = page.indexOf('<', i)) {
      int end = unseenEnd(page, i);
      if (end > i) {
        rest.append(page, from, i);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    rest.append(page, from, page.length());
    rest.setLength(Math.min(rest.length(), LONGEST));
    return rest.toString();
  }

  private static int unseenEnd(String page, int at) {
    for (String[] tags : UNSEEN) {
      if (page.regionMatches(true, at, tags[0], 0, tags[0].length())) {
        int open = page.indexOf('>', at);
        boolean linkedData =
            open > 0 && open - at < 300 && page.substring(at, open).contains("ld+json");
        int close = linkedData ? -1 : indexOf(page, tags[1], at);
        return close < 0 ? at : close + tags[1].length();
      }
    }
    return at;
  }

  private static int indexOf(String page, String tag, int from) {
    for (int i = page.indexOf(tag.charAt(0), from + 1);
        i >= 0;
        i = page.indexOf(tag.charAt(0), i + 1)) {
      if (page.regionMatches(true, i, tag, 0, tag.length())) {
        return i;
      }
    }
    return -1;
  }
}
