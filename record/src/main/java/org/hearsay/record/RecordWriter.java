package org.hearsay.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

/** Writes records as JSON, the same bytes for the same record. Stateless and thread-safe. */
public final class RecordWriter {
  private final JsonFactory factory = new JsonFactory();
  private final boolean indented;

  private RecordWriter(boolean indented) {
    this.indented = indented;
  }

  /** Writes each record over many lines, two blanks an indent. */
  public static RecordWriter indented() {
    return new RecordWriter(true);
  }

  /** Writes each record on one line. */
  public static RecordWriter oneLine() {
    return new RecordWriter(false);
  }

  /** The record as JSON, without a line feed at its end. */
  public String write(CrisisRecord record) {
    return write(record, Optional.empty());
  }

  /** The record with the name of its input as its first field, as lines of JSON have it. */
  public String writeLine(CrisisRecord record, String input) {
    return write(record, Optional.of(input));
  }

  /** A line that tells why an input gave no record. */
  public String writeFailure(String input, String error) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("input", input);
      json.writeStringField("error", error);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private String write(CrisisRecord record, Optional<String> input) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = generator(out)) {
      new RecordShape(new FactShape(json, record)).write(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    if (indented) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
    }
    return json;
  }
}
