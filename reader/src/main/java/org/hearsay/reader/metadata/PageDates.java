package org.hearsay.reader.metadata;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.dates.DateWords;
import org.hearsay.reader.dates.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the publication date of a page: in its metadata, its time elements, its address, its lines.
 */
final class PageDates {
  private static final String[] META = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "publication_date",
    "publication-date",
    "article.published",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "date",
    "bt:pubdate",
    "originalpublicationdate",
    "article_date_original",
    "rbpubdate",
    "publisheddate",
    "pub_date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "release_date",
    "date.release",
    "displaydate",
    "created",
    "article:post_date",
    "published_at",
    "published"
  };

  private static final int NEAR = 10;
  private static final int LONGEST_LINE = 80;

  private final Document document;
  private final JsonLd linked;
  private final MetaTags tags;
  private final Optional<String> address;

  PageDates(Document document, JsonLd linked, MetaTags tags, Optional<String> address) {
    this.document = document;
    this.linked = linked;
    this.tags = tags;
    this.address = address;
  }

  Optional<PublicationDate> find() {
    return linked
        .articleText("datePublished")
        .flatMap(PageDates::metadata)
        .or(() -> tags.first(META).flatMap(PageDates::metadata))
        .or(() -> linked.text("datePublished").flatMap(PageDates::metadata))
        .or(this::markedUp)
        .or(() -> address.flatMap(PageDates::inAddress))
        .or(() -> linked.articleText("dateCreated").flatMap(PageDates::metadata))
        .or(this::onOwnLine)
        .or(this::firstTime)
        .or(() -> linked.text("dateModified").flatMap(PageDates::metadata))
        .or(
            () ->
                tags.first(
                        "article:modified_time",
                        "og:updated_time",
                        "last-modified",
                        "dcterms.modified")
                    .flatMap(PageDates::metadata));
  }

  private static Optional<PublicationDate> metadata(String value) {
    return PublicationDate.parse(value, PublishedBasis.METADATA);
  }

  /** An element marked as the date of publication. */
  private Optional<PublicationDate> markedUp() {
    for (Element element : document.getAllElements()) {
      boolean marked =
          element.attr("itemprop").equals("datePublished")
              || (element.normalName().equals("time")
                  && (element.hasAttr("pubdate")
                      || says(element, "publish")
                      || says(element, "entry-date")));
      if (marked) {
        Optional<PublicationDate> date = value(element);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationDate> firstTime() {
    for (Element time : document.getElementsByTag("time")) {
      Optional<PublicationDate> date = value(time);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> value(Element element) {
    String value = element.attr("datetime");
    return metadata(value.isEmpty() ? element.attr("content") : value)
        .or(() -> metadata(element.text()));
  }

  private static boolean says(Element element, String part) {
    return element.className().toLowerCase(Locale.ROOT).contains(part);
  }

  /** "/2022/01/18/" or "/2022-01-18-" in the path. */
  private static Optional<PublicationDate> inAddress(String url) {
    for (int i = url.indexOf("/", 8); i >= 0; i = url.indexOf('/', i + 1)) {
      int end = Math.min(url.length(), i + 12);
      String part = url.substring(i + 1, end);
      boolean begins = part.length() >= 8 && (part.startsWith("20") || part.startsWith("19"));
      if (begins && (part.charAt(4) == '/' || part.charAt(4) == '-')) {
        Optional<PublicationDate> date =
            DateWords.find(part)
                .map(day -> new PublicationDate(day, Optional.empty(), PublishedBasis.URL));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A line that is nothing but a date or says "published", or one with a date below the headline.
   */
  private Optional<PublicationDate> onOwnLine() {
    int sinceHeadline = NEAR + 1;
    for (Element element : document.body().getAllElements()) {
      String own = element.ownText().strip();
      if (element.normalName().equals("h1")) {
        sinceHeadline = 0;
      } else if (!own.isEmpty()) {
        sinceHeadline++;
      }
      if (own.length() >= 8
          && own.length() <= LONGEST_LINE
          && (sinceHeadline <= NEAR || isDate(own))) {
        Optional<PublicationDate> date =
            DateWords.find(own)
                .map(day -> new PublicationDate(day, Optional.empty(), PublishedBasis.DATELINE));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDate(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return DateWords.isDateLine(line)
        || lower.startsWith("published")
        || lower.startsWith("posted");
  }
}
