package org.hearsay.reader.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.reader.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the headline of a page and takes the name of the site off its end. */
final class PageTitle {
  private static final List<String> BARS =
      List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00BB ", " :: ", " \u00B7 ");
  private static final int FEWEST_WORDS = 3;

  private final Document document;
  private final JsonLd linked;
  private final MetaTags tags;
  private final Optional<String> publisher;

  PageTitle(Document document, JsonLd linked, MetaTags tags, Optional<String> publisher) {
    this.document = document;
    this.linked = linked;
    this.tags = tags;
    this.publisher = publisher;
  }

  Optional<String> find() {
    Optional<String> heading = heading();
    Optional<String> named =
        tags.first("og:title", "twitter:title", "dc.title", "title", "parsely-title")
            .map(text -> Parser.unescapeEntities(text, false))
            .or(() -> Optional.of(document.title()))
            .map(this::withoutSite);
    return heading
        .or(() -> linked.articleText("headline").map(this::withoutSite))
        .or(() -> named)
        .map(String::strip)
        .filter(title -> !title.isEmpty() && title.length() <= 400);
  }

  /** The heading of the first level whose words the page's title or linked data have too. */
  private Optional<String> heading() {
    String titles =
        (document.title()
            + " "
            + tags.first("og:title").orElse("")
            + " "
            + linked.articleText("headline").orElse(""));
    List<String> known = Words.of(Parser.unescapeEntities(titles, false));
    for (Element heading : document.getElementsByTag("h1")) {
      String text = heading.text().strip();
      List<String> words = Words.of(text);
      long shared = words.stream().filter(known::contains).count();
      boolean site = publisher.filter(name -> name.equalsIgnoreCase(text)).isPresent();
      if (!words.isEmpty()
          && !site
          && shared >= 0.8 * words.size()
          && (words.size() >= FEWEST_WORDS || known.size() <= 2 * words.size())) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private String withoutSite(String title) {
    String text = title.strip();
    int last = -1;
    for (String bar : BARS) {
      last = Math.max(last, text.lastIndexOf(bar));
    }
    if (last < 0) {
      return text;
    }
    String before = text.substring(0, last).strip();
    String after = text.substring(last).replace("|", "").strip();
    boolean site = isSite(after) || (Words.count(after) <= 4 && text.charAt(last + 1) == '|');
    return site && Words.count(before) >= FEWEST_WORDS ? before : text;
  }

  private boolean isSite(String text) {
    String tight = tight(text);
    return publisher
        .map(name -> tight(name).contains(tight) || tight.contains(tight(name)))
        .orElse(false);
  }

  private static String tight(String text) {
    return String.join("", Words.of(text)).toLowerCase(Locale.ROOT);
  }
}
