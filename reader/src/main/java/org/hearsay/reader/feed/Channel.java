package org.hearsay.reader.feed;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a feed says of itself.
 *
 * @param title the feed's name: who publishes it
 * @param link the site's address, for items whose own is relative
 */
record Channel(Optional<String> title, Optional<String> link) {
  static Channel unknown() {
    return new Channel(Optional.empty(), Optional.empty());
  }

  /** With what stands in the tree so far. */
  Channel completedBy(Document tree) {
    if (title.isPresent() && link.isPresent()) {
      return this;
    }
    Channel found = this;
    for (Element element : tree.children()) {
      found = found.with(element);
      for (Element child : element.children()) {
        if (Elements.name(child).equals("channel")) {
          found = found.with(child);
        }
      }
    }
    return found;
  }

  private Channel with(Element feed) {
    return new Channel(
        title.or(() -> Elements.text(feed, "title")), link.or(() -> Elements.link(feed)));
  }
}
