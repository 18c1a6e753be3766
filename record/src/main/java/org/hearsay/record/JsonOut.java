package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * Writes the values that all facts share: spans, lists of ids, numbers, and null for "the text does
 * not say".
 */
final class JsonOut {
  private final JsonGenerator json;
  private final String text;

  JsonOut(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
  }

  JsonGenerator json() {
    return json;
  }

  void string(String name, Object value) throws IOException {
    json.writeStringField(name, value.toString());
  }

  void string(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      string(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  void integer(String name, Optional<Integer> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A whole number is written without a fraction, as people write counts. */
  void number(String name, Optional<Double> value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else if (value.get() == Math.rint(value.get()) && Math.abs(value.get()) < 1e15) {
      json.writeNumberField(name, value.get().longValue());
    } else {
      json.writeNumberField(name, value.get());
    }
  }

  void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void span(String name, Optional<Span> span) throws IOException {
    json.writeFieldName(name);
    if (span.isPresent()) {
      span(span.get());
    } else {
      json.writeNull();
    }
  }

  void spans(String name, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  /** A confidence with three decimals: more would claim a precision that nobody has. */
  void confidence(double value) throws IOException {
    json.writeNumberField("confidence", Math.rint(value * 1000) / 1000);
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.text(text));
    json.writeEndObject();
  }
}
