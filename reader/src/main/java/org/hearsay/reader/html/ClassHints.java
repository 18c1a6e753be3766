package org.hearsay.reader.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.jsoup.nodes.Element;

/** What the class, id and role of an element say about it: words that people name such boxes by. */
final class ClassHints {
  private static final Map<String, RemovalReason> WORDS = load("hints.tsv", true);
  private static final Map<String, RemovalReason> PAIRS = load("hint-pairs.tsv", false);
  private static final Map<String, RemovalReason> ROLES =
      Map.of(
          "navigation", RemovalReason.NAVIGATION,
          "menu", RemovalReason.NAVIGATION,
          "menubar", RemovalReason.NAVIGATION,
          "complementary", RemovalReason.RELATED,
          "contentinfo", RemovalReason.OTHER,
          "search", RemovalReason.NAVIGATION,
          "dialog", RemovalReason.OTHER,
          "alert", RemovalReason.OTHER,
          "tooltip", RemovalReason.OTHER);
  private static final int LONGEST = 400;

  private ClassHints() {}

  /** Why the element may be furniture. */
  static Optional<RemovalReason> find(Element element) {
    if (!isBox(element)) {
      return Optional.empty();
    }
    RemovalReason byRole = ROLES.get(element.attr("role"));
    if (byRole != null) {
      return Optional.of(byRole);
    }
    List<String> names = names(element);
    for (int i = 0; i < names.size(); i++) {
      String pair = i + 1 < names.size() ? names.get(i) + " " + names.get(i + 1) : "";
      RemovalReason reason = PAIRS.getOrDefault(pair, WORDS.get(names.get(i)));
      if (reason != null) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** Words of prose carry classes and headings ids that say nothing about boxes. */
  private static boolean isBox(Element element) {
    boolean custom = element.normalName().indexOf('-') >= 0;
    return custom || (Tags.isBlock(element) && !Tags.isHeading(element));
  }

  /** The words of class and id, in lower case; camel case counts as words too. */
  static List<String> names(Element element) {
    List<String> names = new ArrayList<>();
    addWords(element.className(), names);
    addWords(element.id(), names);
    return names;
  }

  private static void addWords(String value, List<String> names) {
    int length = Math.min(value.length(), LONGEST);
    int begin = 0;
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Character.isLetter(value.charAt(i));
      boolean camel =
          letter
              && i > begin
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (!letter || camel) {
        if (i > begin) {
          names.add(value.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = letter ? i : i + 1;
      }
    }
  }

  private static Map<String, RemovalReason> load(String resource, boolean single) {
    Map<String, RemovalReason> hints = new HashMap<>();
    try (InputStream in = ClassHints.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        int tab = row.indexOf('\t');
        if (row.startsWith("# ") || tab < 0) {
          continue;
        }
        String name = row.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_');
        String words = row.substring(tab + 1);
        for (String hint : single ? words.split(" ", -1) : new String[] {words}) {
          hints.put(hint, RemovalReason.valueOf(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(hints);
  }
}
