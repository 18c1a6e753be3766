package org.hearsay.reader.feed;

/** Takes from a feed's source what its parser would stumble over. */
final class XmlRepair {
  private static final String[] ROOTS = {
    "<?xml", "<rss", "<feed", "<rdf:RDF", "<RDF", "<atom:feed"
  };

  private XmlRepair() {}

  /** The source from its first element on, without its document type and forbidden controls. */
  static String repaired(String source) {
    String text = withoutDoctype(fromRoot(source));
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' || c == '\n' || c == '\t' || c == '\r') {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static String fromRoot(String source) {
    int first = source.length();
    for (String root : ROOTS) {
      int at = source.indexOf(root);
      first = at >= 0 && at < first ? at : first;
    }
    return first == source.length() ? source : source.substring(first);
  }

  /** Cuts the document type with all that it declares, as far as its brackets say. */
  private static String withoutDoctype(String text) {
    int begin = indexOfDoctype(text);
    if (begin < 0) {
      return text;
    }
    int bracket = text.indexOf('[', begin);
    int end = text.indexOf('>', begin);
    if (bracket >= 0 && bracket < end) {
      int close = text.indexOf(']', bracket);
      end = close < 0 ? -1 : text.indexOf('>', close);
    }
    return end < 0 ? "" : text.substring(0, begin) + text.substring(end + 1);
  }

  private static int indexOfDoctype(String text) {
    int at = text.indexOf("<!");
    while (at >= 0 && at < 10_000) {
      if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
        return at;
      }
      at = text.indexOf("<!", at + 2);
    }
    return -1;
  }
}
