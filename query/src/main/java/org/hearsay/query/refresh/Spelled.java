package org.hearsay.query.refresh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.query.FactKind;
import org.hearsay.record.json.JsonLayout;

/** Spells out the ids in a fact's JSON, so that a reader of one line need not ask for others. */
final class Spelled {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> names = new HashMap<>();

  void add(String id, String name) {
    names.put(id, name);
  }

  String name(String id) {
    return names.getOrDefault(id, id);
  }

  /** The object with its kind in front and the names of the ids in it at its end. */
  String line(FactKind kind, String object) {
    Map<String, String> used = used(object);
    String spelled =
        JsonLayout.ONE_LINE.write(
            json -> {
              json.writeStartObject();
              for (Map.Entry<String, String> name : used.entrySet()) {
                json.writeStringField(name.getKey(), name.getValue());
              }
              json.writeEndObject();
            });
    return "{\"is\":\""
        + kind.code()
        + "\","
        + object.substring(1, object.length() - 1)
        + ",\"names\":"
        + spelled
        + "}";
  }

  private Map<String, String> used(String object) {
    Map<String, String> used = new TreeMap<>();
    try (JsonParser json = JSON.createParser(object)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String name = token == JsonToken.VALUE_STRING ? names.get(json.getText()) : null;
        if (name != null) {
          used.put(json.getText(), name);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("what is written can be read", impossible);
    }
    return used;
  }
}
