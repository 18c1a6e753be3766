package org.hearsay.record.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Lays JSON out over many lines or on one, without a line feed at its end. Thread-safe. */
public enum JsonLayout {
  /** Over many lines, two blanks an indent. */
  INDENTED,
  /** On one line. */
  ONE_LINE;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes one JSON value. */
  public interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** What the body writes, as text. */
  public String write(Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (this == INDENTED) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      }
      body.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
