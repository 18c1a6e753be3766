package org.hearsay.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.reader.dates.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its report in linked data, meta elements and marked-up elements.
 *
 * @param title the headline without the name of the site
 * @param byline who wrote it
 * @param publisher the site
 * @param address the page's canonical address
 * @param published when it was published
 * @param language the language it says it is in, an ISO 639 code
 * @param body the text of the article as linked data gives it, to check by
 */
public record PageMetadata(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> publisher,
    Optional<String> address,
    Optional<PublicationDate> published,
    Optional<String> language,
    Optional<String> body) {

  /** Reads the metadata of a page; its address, where known, may hold a date. */
  public static PageMetadata read(Document document, Optional<String> url) {
    JsonLd linked = JsonLd.read(document);
    MetaTags tags = new MetaTags(document);
    Optional<String> publisher =
        tags.first("og:site_name").or(linked::publisher).or(() -> tags.first("application-name"));
    Optional<String> address = url.or(() -> address(document, tags));
    return new PageMetadata(
        new PageTitle(document, linked, tags, publisher).find(),
        byline(document, linked, tags),
        publisher.map(String::strip).filter(name -> !name.isEmpty() && name.length() <= 100),
        address,
        new PageDates(document, linked, tags, address).find(),
        language(document),
        linked.articleText("articleBody"));
  }

  private static Optional<String> address(Document document, MetaTags tags) {
    List<String> found = new ArrayList<>();
    for (Element link : document.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        found.add(link.attr("href").strip());
      }
    }
    tags.first("og:url").ifPresent(found::add);
    return found.stream()
        .filter(href -> href.startsWith("https://") || href.startsWith("http://"))
        .findFirst();
  }

  private static Optional<String> byline(Document document, JsonLd linked, MetaTags tags) {
    List<String> authors =
        linked.authors().stream().filter(PageMetadata::isName).distinct().toList();
    if (!authors.isEmpty()) {
      return Optional.of(String.join(", ", authors));
    }
    return tags.first(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "byl",
            "citation_author")
        .map(PageMetadata::withoutBy)
        .filter(PageMetadata::isName)
        .or(() -> marked(document));
  }

  private static Optional<String> marked(Document document) {
    for (Element element : document.getAllElements()) {
      boolean author =
          element.attr("rel").equals("author") || element.attr("itemprop").equals("author");
      if (author) {
        String name = withoutBy(element.text());
        if (isName(name)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static String withoutBy(String text) {
    String name = text.strip();
    return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
  }

  private static boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= 120
        && !text.contains("://")
        && !text.contains("@")
        && text.chars().anyMatch(Character::isLetter);
  }

  private static Optional<String> language(Document document) {
    Element html = document.getElementsByTag("html").first();
    String language = html == null ? "" : html.attr("lang").strip();
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    String code = language.substring(0, end).toLowerCase(java.util.Locale.ROOT);
    boolean plain = code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return code.length() >= 2 && code.length() <= 3 && plain ? Optional.of(code) : Optional.empty();
  }
}
