package org.hearsay.exports.feed;

import java.io.IOException;
import java.time.Instant;
import org.hearsay.exports.core.Sink;

/** Atom 1.0 (RFC 4287) with the point of GeoRSS. */
public final class Atom extends FeedExport {
  private Instant latest = Instant.EPOCH;

  public Atom(Sink sink) {
    super(sink);
  }

  @Override
  public void begin() throws IOException {
    write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<feed xmlns=\"http://www.w3.org/2005/Atom\""
            + " xmlns:georss=\"http://www.georss.org/georss\">\n");
    element("id", HOME);
    element("title", TITLE);
    element("generator", "Hearsay");
  }

  @Override
  void item(FeedItem item) throws IOException {
    latest = item.updated().isAfter(latest) ? item.updated() : latest;
    write("<entry>\n");
    element("id", item.id());
    element("title", item.title());
    element("updated", item.updated().toString());
    if (item.published().isPresent()) {
      element("published", item.published().get().toString());
    }
    write(
        "<author><name>"
            + XmlText.of(item.author().orElse("unknown outlet"))
            + "</name></author>\n");
    if (item.url().isPresent()) {
      write("<link rel=\"alternate\" href=\"" + XmlText.of(item.url().get()) + "\"/>\n");
    }
    for (String category : item.categories()) {
      write("<category term=\"" + XmlText.of(category) + "\"/>\n");
    }
    element("summary type=\"text\"", item.summary());
    if (item.point().isPresent()) {
      element("georss:point", Rss.point(item.point().get()));
    }
    write("</entry>\n");
  }

  /** The order of Atom's elements is free: when the newest item was updated is known last. */
  @Override
  public void end() throws IOException {
    element("updated", latest.toString());
    write("</feed>\n");
  }
}
