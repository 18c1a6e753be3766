package org.hearsay.exports.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.hearsay.exports.core.Sink;

/** JSON Feed 1.1. */
public final class JsonFeed extends FeedExport {
  private String separator = "\n";

  public JsonFeed(Sink sink) {
    super(sink);
  }

  @Override
  public void begin() throws IOException {
    write(
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\""
            + TITLE
            + "\",\"items\":[");
  }

  @Override
  void item(FeedItem item) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", item.id());
    item.url().ifPresent(url -> node.put("url", url));
    node.put("title", item.title()).put("content_text", item.summary());
    item.published().ifPresent(moment -> node.put("date_published", moment.toString()));
    node.put("date_modified", item.updated().toString());
    item.author()
        .ifPresent(publisher -> node.putArray("authors").addObject().put("name", publisher));
    item.categories().forEach(node.putArray("tags")::add);
    node.put("language", item.language());
    write(separator + node);
    separator = ",\n";
  }

  @Override
  public void end() throws IOException {
    write("\n]}\n");
  }
}
