package org.hearsay.reader.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meta elements of a page by name, property or itemprop, in lower case; the first of each
 * counts.
 */
final class MetaTags {
  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document document) {
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop")) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            contents.putIfAbsent(name, content);
          }
        }
      }
    }
  }

  /** The content of the first of these names that the page has. */
  Optional<String> first(String... names) {
    for (String name : names) {
      String content = contents.get(name);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }
}
