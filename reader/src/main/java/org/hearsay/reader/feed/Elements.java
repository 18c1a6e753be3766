package org.hearsay.reader.feed;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads children of an element by their name without its prefix, in any case. */
final class Elements {
  private Elements() {}

  static String name(Element element) {
    return element.tag().localName().toLowerCase(Locale.ROOT);
  }

  /** The first child of the first of these names that has any. */
  static Optional<Element> child(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (name(child).equals(name) && !isMedia(child)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of the first such child, its marks of HTML taken off. */
  static Optional<String> text(Element parent, String... names) {
    return child(parent, names).map(Elements::words).filter(text -> !text.isEmpty());
  }

  private static String words(Element element) {
    String text = element.wholeText().strip();
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return (marked ? Jsoup.parseBodyFragment(text).text() : text.replaceAll("\\s++", " ")).strip();
  }

  /** The address that a link element names: the page itself, not the feed or a picture. */
  static Optional<String> link(Element parent) {
    for (Element child : parent.children()) {
      String relation = child.attr("rel");
      if (name(child).equals("link")
          && !isMedia(child)
          && (relation.isEmpty() || relation.equals("alternate"))) {
        String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if (!address.isBlank()) {
          return Optional.of(address.strip());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an element is of a vocabulary for pictures and podcasts, whose names mean others. */
  private static boolean isMedia(Element element) {
    String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
    return prefix.equals("media") || prefix.equals("itunes") || prefix.equals("googleplay");
  }
}
