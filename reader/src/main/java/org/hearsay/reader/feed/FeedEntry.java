package org.hearsay.reader.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.Hints;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.dates.PublicationDate;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** One item of a feed as a report. */
final class FeedEntry {
  private static final int FEWEST_WORDS = 3;

  private final Element entry;
  private final Channel channel;

  FeedEntry(Element entry, Channel channel) {
    this.entry = entry;
    this.channel = channel;
  }

  Item item(String origin, int place, ReadOptions defaults) {
    Optional<String> url = url();
    String name =
        origin + "#" + Elements.text(entry, "guid", "id").or(() -> url).orElse("" + place);
    Optional<String> body = body().filter(FeedEntry::hasProse).or(this::headline);
    if (body.isEmpty()) {
      return new Item.Lost(name, "the item of the feed has no text");
    }
    ReadOptions options =
        new ReadOptions(
            url.or(defaults::url),
            publisher().or(defaults::publisher),
            defaults.published(),
            Elements.text(entry, "title").or(defaults::title),
            defaults.retrievedAt(),
            hints(defaults.hints()));
    return new Item.Found(name, page(body.get()).getBytes(StandardCharsets.UTF_8), dated(options));
  }

  /** The longest of the item's texts: the whole report where the feed has it, else its summary. */
  private Optional<String> body() {
    Optional<String> longest = Optional.empty();
    for (String name : new String[] {"encoded", "content", "description", "summary"}) {
      Optional<String> text = Elements.child(entry, name).map(FeedEntry::markup);
      if (text.isPresent()
          && !text.get().isBlank()
          && text.get().length() > longest.map(String::length).orElse(0)) {
        longest = text;
      }
    }
    return longest;
  }

  /** Whether a text says anything beside the links in it: aggregators give nothing but those. */
  private static boolean hasProse(String body) {
    if (body.indexOf('<') < 0) {
      return true;
    }
    Element words = Jsoup.parseBodyFragment(body).body();
    words.getElementsByTag("a").remove();
    return Words.count(words.text()) >= FEWEST_WORDS;
  }

  /** The headline is what is left of a report where the feed gives nothing else. */
  private Optional<String> headline() {
    return Elements.text(entry, "title").map(Entities::escape);
  }

  /** What an element holds as HTML: written out in it, or escaped, or as plain words. */
  private static String markup(Element element) {
    if (!element.children().isEmpty()) {
      return element.html();
    }
    String text = element.wholeText();
    boolean plain =
        element.attr("type").equals("text") || element.attr("type").equals("text/plain");
    return plain ? Entities.escape(text) : text;
  }

  /** A page around the text, so that its marks, or the words without any, are read as HTML. */
  private static String page(String body) {
    boolean marked = body.indexOf('<') >= 0;
    String text = marked ? body : "<p>" + body.strip().replace("\n\n", "</p><p>") + "</p>";
    return "<!DOCTYPE html><html><body><article>" + text + "</article></body></html>";
  }

  /** Who published the item: where it was taken from, when the feed only hands it on. */
  private Optional<String> publisher() {
    return Elements.child(entry, "source")
        .flatMap(source -> Elements.text(source, "title").or(() -> ownText(source)))
        .or(() -> Elements.text(entry, "publisher"))
        .or(channel::title);
  }

  private static Optional<String> ownText(Element source) {
    String text = source.children().isEmpty() ? source.text().strip() : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private Optional<String> url() {
    Optional<String> link = Elements.link(entry);
    Optional<String> guid =
        Elements.child(entry, "guid")
            .filter(element -> !element.attr("isPermaLink").equals("false"))
            .map(element -> element.wholeText().strip());
    return link.map(this::absolute)
        .or(() -> guid)
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
  }

  private String absolute(String address) {
    try {
      return channel
          .link()
          .map(site -> URI.create(site).resolve(address).toString())
          .orElse(address);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private Hints hints(Hints defaults) {
    Optional<Element> author = Elements.child(entry, "creator", "author");
    return author
        .flatMap(element -> Elements.text(element, "name").or(() -> ownText(element)))
        .filter(name -> !name.contains("@") && name.length() <= 120)
        .map(defaults::withByline)
        .orElse(defaults);
  }

  private ReadOptions dated(ReadOptions options) {
    Optional<String> written =
        Elements.text(entry, "pubdate", "published", "date", "issued", "created", "updated");
    if (written.isEmpty()) {
      return options;
    }
    Optional<PublicationDate> date = PublicationDate.parse(written.get(), PublishedBasis.METADATA);
    if (date.isEmpty()) {
      Issue issue = Issue.of("UNREADABLE_DATE", "The date of the feed's item cannot be read.");
      return options.withHints(options.hints().withIssues(List.of(issue)));
    }
    Hints hints = options.hints().withPublishedBasis(PublishedBasis.METADATA);
    return options
        .withPublished(date.get().day())
        .withHints(date.get().moment().map(hints::withPublishedAt).orElse(hints));
  }
}
