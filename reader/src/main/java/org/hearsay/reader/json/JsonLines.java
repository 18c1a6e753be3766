package org.hearsay.reader.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.decode.NotTextException;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;

/**
 * Reports in lines of JSON, an object each. A line that is no such object is lost with its reason,
 * so that it is counted like any other; blank lines are passed over.
 */
public final class JsonLines implements Items {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final BoundedLines lines;
  private final ItemLimits limits;
  private final FieldNames names;
  private final Origins origins;
  private final ReadOptions defaults;

  public JsonLines(
      InputStream in, Origins origins, FieldNames names, ReadOptions defaults, ItemLimits limits) {
    this.in = in;
    // A report in JSON is longer than its text, most of all where other scripts are escaped.
    this.lines = new BoundedLines(in, 2 * limits.itemBytes());
    this.limits = limits;
    this.names = names;
    this.origins = origins;
    this.defaults = defaults;
  }

  @Override
  public Optional<Item> next() throws IOException {
    Optional<byte[]> line = lines.next();
    while (line.isPresent()) {
      Optional<Item> item = lines.wasTooLong() ? lost(limits.tooLong()) : item(line.get());
      if (item.isPresent()) {
        return item;
      }
      line = lines.next();
    }
    return Optional.empty();
  }

  private Optional<Item> item(byte[] line) {
    String text;
    try {
      text = line.length == 0 ? "" : BytesDecoder.decode(line);
    } catch (NotTextException e) {
      return e.isEmpty() ? Optional.empty() : lost(String.valueOf(e.getMessage()));
    }
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      JsonNode object = Json.MAPPER.readTree(text);
      if (!object.isObject()) {
        return lost("line is no JSON object");
      }
      JsonReport report = new JsonReport(object, names);
      return Optional.of(report.item(origins.name(report.id(), lines.number()), defaults));
    } catch (JsonProcessingException e) {
      return lost("line is not JSON: " + e.getOriginalMessage());
    }
  }

  private Optional<Item> lost(String reason) {
    return Optional.of(new Item.Lost(origins.name(Optional.empty(), lines.number()), reason));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
