package org.hearsay.record;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.record.json.JsonOut;

/** Writes spans of one text with their words. */
final class SpanShape {
  private final JsonOut out;
  private final String text;

  SpanShape(JsonOut out, String text) {
    this.out = out;
    this.text = text;
  }

  void one(String name, Optional<Span> span) throws IOException {
    out.object(name, span, this::write);
  }

  void all(String name, List<Span> spans) throws IOException {
    out.list(name, spans, this::write);
  }

  private void write(Span span) throws IOException {
    out.span(span, span.text(text));
  }
}
