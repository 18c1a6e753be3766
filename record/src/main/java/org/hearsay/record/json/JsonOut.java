package org.hearsay.record.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * Writes the values that all shapes share: lists, numbers, spans, and null for "the text does not
 * say".
 */
public final class JsonOut {
  private final JsonGenerator json;

  public JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the fields of one item. */
  public interface Shape<T> {
    void write(T item) throws IOException;
  }

  public JsonGenerator json() {
    return json;
  }

  public void string(String name, Object value) throws IOException {
    json.writeStringField(name, value.toString());
  }

  public void string(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  public void integer(String name, Optional<Integer> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A whole number is written without a fraction, as people write counts. */
  public void number(String name, Optional<Double> value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else if (value.get() == Math.rint(value.get()) && Math.abs(value.get()) < 1e15) {
      json.writeNumberField(name, value.get().longValue());
    } else {
      json.writeNumberField(name, value.get());
    }
  }

  public void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** An object for each item. */
  public <T> void list(String name, List<T> items, Shape<T> shape) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      shape.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An object, or null. */
  public <T> void object(String name, Optional<T> item, Shape<T> shape) throws IOException {
    if (item.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    shape.write(item.get());
    json.writeEndObject();
  }

  public void map(String name, Map<String, String> entries) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      string(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /** The three fields of a span with its words. */
  public void span(Span span, String words) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", words);
  }

  public void count(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  public void confidence(double value) throws IOException {
    share("confidence", value);
  }

  /** A share with three decimals: more would claim a precision that nobody has. */
  public void share(String name, double value) throws IOException {
    json.writeNumberField(name, Math.rint(value * 1000) / 1000);
  }
}
