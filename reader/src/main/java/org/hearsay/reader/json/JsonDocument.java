package org.hearsay.reader.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;

/**
 * Reports in JSON that is not one object a line: an object, objects after one another, an array of
 * them, or an object that holds such an array under a usual name, as JSON Feed does ({@code
 * https://www.jsonfeed.org/version/1.1/}).
 */
public final class JsonDocument implements Items {
  private static final Set<String> LISTS =
      Set.of(
          "items", "articles", "data", "results", "documents", "docs", "news", "stories", "hits");
  private static final String FEED_VERSION = "https://jsonfeed.org/version/";

  private final Bounded in;
  private final JsonParser parser;
  private final FieldNames names;
  private final Origins origins;
  private final ReadOptions defaults;
  private final ObjectNode around = Json.MAPPER.createObjectNode();
  private long place;
  private boolean inList;
  private boolean hadList;

  public JsonDocument(
      InputStream in, Origins origins, FieldNames names, ReadOptions defaults, ItemLimits limits)
      throws IOException {
    this.in = new Bounded(in, limits);
    this.parser = Json.MAPPER.createParser(this.in);
    this.names = names;
    this.origins = origins;
    this.defaults = defaults;
  }

  @Override
  public Optional<Item> next() throws IOException {
    try {
      in.restart();
      return advance();
    } catch (JsonProcessingException e) {
      throw new IOException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Optional<Item> advance() throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (inList) {
        if (token != JsonToken.END_ARRAY) {
          return Optional.of(item(parser.readValueAsTree()));
        }
        inList = false;
      } else if (token == JsonToken.START_ARRAY
          && parser.getParsingContext().getParent().inRoot()) {
        inList = true;
      } else if (token == JsonToken.FIELD_NAME) {
        field();
      } else if (token == JsonToken.END_OBJECT) {
        Optional<Item> alone = hadList ? Optional.empty() : Optional.of(item(around.deepCopy()));
        around.removeAll();
        hadList = false;
        if (alone.isPresent()) {
          return alone;
        }
      } else if (token.isScalarValue()) {
        return Optional.of(item(parser.readValueAsTree()));
      }
      token = parser.nextToken();
    }
    return Optional.empty();
  }

  /** A field of the outer object: the list of reports, or something that is kept. */
  private void field() throws IOException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && LISTS.contains(FieldNames.normal(name))) {
      inList = true;
      hadList = true;
    } else {
      JsonNode kept = parser.readValueAsTree();
      around.set(name, kept);
    }
  }

  private Item item(JsonNode value) {
    place++;
    if (!value.isObject()) {
      return new Item.Lost(origins.name(Optional.empty(), place), "it is no JSON object");
    }
    JsonReport report = new JsonReport(value, names);
    return report.item(origins.name(report.id(), place), known());
  }

  /** What the outer object says of all its reports: a feed's title is who publishes them. */
  private ReadOptions known() {
    boolean feed = around.path("version").asText().startsWith(FEED_VERSION);
    String title = around.path("title").asText();
    return feed && defaults.publisher().isEmpty() && !title.isBlank()
        ? defaults.withPublisher(title.strip())
        : defaults;
  }

  @Override
  public void close() throws IOException {
    parser.close();
    in.close();
  }

  /** Fails when one report takes more bytes than any does. */
  private static final class Bounded extends FilterInputStream {
    private final ItemLimits limits;
    private long count;

    Bounded(InputStream in, ItemLimits limits) {
      super(in);
      this.limits = limits;
    }

    void restart() {
      count = 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      if (count > 2L * limits.itemBytes()) {
        throw new IOException(limits.tooLong());
      }
      return read;
    }
  }
}
