package org.hearsay.record;

import java.util.Optional;
import org.hearsay.record.json.JsonLayout;

/** Writes records as JSON, the same bytes for the same record. Stateless and thread-safe. */
public final class RecordWriter {
  private final JsonLayout layout;

  private RecordWriter(JsonLayout layout) {
    this.layout = layout;
  }

  /** Writes each record over many lines, two blanks an indent. */
  public static RecordWriter indented() {
    return new RecordWriter(JsonLayout.INDENTED);
  }

  /** Writes each record on one line. */
  public static RecordWriter oneLine() {
    return new RecordWriter(JsonLayout.ONE_LINE);
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
    return layout.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("input", input);
          json.writeStringField("error", error);
          json.writeEndObject();
        });
  }

  private String write(CrisisRecord record, Optional<String> input) {
    return layout.write(json -> new RecordShape(new FactShape(json, record)).write(input));
  }
}
