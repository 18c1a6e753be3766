package org.hearsay.pages.html.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a page element by element.
 *
 * <p>Elements nest as they are opened and closed; every text and every attribute value is escaped
 * here, so that no caller can forget it. Names of elements and attributes are checked: scripts,
 * event handlers and inline styles cannot be written. Not safe to share between threads.
 */
public final class Markup {
  private static final Set<String> VOID = Set.of("meta", "input");
  private static final Set<String> FORBIDDEN =
      Set.of("script", "iframe", "object", "embed", "base", "form", "link", "img", "foreignobject");

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element with attributes given as names and values in turn. */
  public Markup open(String element, String... attributes) {
    if (!element.matches("[a-z][a-zA-Z0-9]*") || FORBIDDEN.contains(lower(element))) {
      throw new IllegalArgumentException("not an element of our pages: " + element);
    }
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    html.append('>');
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  private void attribute(String name, String value) {
    if (!name.matches("[a-zA-Z-]+") || lower(name).startsWith("on") || name.equals("style")) {
      throw new IllegalArgumentException("not an attribute of our pages: " + name);
    }
    if (name.equals("href") && !value.startsWith("#") && !WebAddress.isSafe(value)) {
      throw new IllegalArgumentException("not an address that a page may lead to");
    }
    html.append(' ').append(name).append("=\"").append(Escape.html(value)).append('"');
  }

  /** Closes the element that was opened last. */
  public Markup close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element that was opened last and ends the line. */
  public Markup closeLine() {
    return close().line();
  }

  /** A line break between elements. */
  public Markup line() {
    html.append('\n');
    return this;
  }

  /** Text of our own or of the report. */
  public Markup text(String text) {
    html.append(Escape.html(text));
    return this;
  }

  /** An element that holds only text. */
  public Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Text of the report within a sentence of ours: its direction cannot reach beyond it. */
  public Markup reported(String text) {
    return element("bdi", text);
  }

  /** The style sheet, which may hold nothing that ends it. */
  public Markup style(String css) {
    if (css.contains("<")) {
      throw new IllegalArgumentException("a style sheet holds no markup");
    }
    html.append("<style>").append(css).append("</style>\n");
    return this;
  }

  /** The page so far; fails when an element is still open. */
  public String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return "<!DOCTYPE html>\n" + html;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
