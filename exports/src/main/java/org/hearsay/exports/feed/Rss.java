package org.hearsay.exports.feed;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.facts.Coordinates;

/** RSS 2.0 with Dublin Core's creator and the point of GeoRSS. */
public final class Rss extends FeedExport {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public Rss(Sink sink) {
    super(sink);
  }

  @Override
  public void begin() throws IOException {
    write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:georss=\"http://www.georss.org/georss\">\n<channel>\n");
    element("title", TITLE);
    element("link", HOME);
    element("description", "Reports with the events and claims found in them");
    element("generator", "Hearsay");
  }

  @Override
  void item(FeedItem item) throws IOException {
    write("<item>\n");
    element("title", item.title());
    if (item.url().isPresent()) {
      element("link", item.url().get());
    }
    element("guid isPermaLink=\"false\"", item.id());
    element("pubDate", DATE.format(item.updated()));
    if (item.author().isPresent()) {
      element("dc:creator", item.author().get());
    }
    for (String category : item.categories()) {
      element("category", category);
    }
    element("description", item.summary());
    if (item.point().isPresent()) {
      element("georss:point", point(item.point().get()));
    }
    write("</item>\n");
  }

  static String point(Coordinates point) {
    return Numbers.plain(point.latitude()) + " " + Numbers.plain(point.longitude());
  }

  @Override
  public void end() throws IOException {
    write("</channel>\n</rss>\n");
  }
}
