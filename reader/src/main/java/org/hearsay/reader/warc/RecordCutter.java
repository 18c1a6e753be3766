package org.hearsay.reader.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reader.item.ItemLimits;

/**
 * Cuts a web archive into its records. Where a record's length leads to anything but the next
 * record, the next one is sought line by line, within the block too.
 */
final class RecordCutter {
  private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_LINE = 65_536;
  private static final int LONGEST_HEAD = 262_144;
  private static final byte[] NOTHING = new byte[0];

  private final Rewindable in;
  private final ItemLimits limits;
  private long number;

  RecordCutter(InputStream in, ItemLimits limits) {
    this.in = new Rewindable(in);
    this.limits = limits;
  }

  /** The next record that may hold a report, or damage; empty at the end. */
  Optional<RawRecord> next() throws IOException {
    while (true) {
      byte[] line = in.line(LONGEST_LINE);
      boolean lost = false;
      while (line.length > 0 && !startsRecord(line)) {
        lost |= !isBlank(line);
        line = in.line(LONGEST_LINE);
      }
      if (lost) {
        in.unread(line, 0);
        return damaged("bytes that belong to no record");
      }
      if (line.length == 0) {
        return Optional.empty();
      }
      Optional<RawRecord> record = record(line);
      if (record.isPresent()) {
        return record;
      }
    }
  }

  /** The record whose first line was read; empty when it holds no report. */
  private Optional<RawRecord> record(byte[] first) throws IOException {
    number++;
    byte[] head = head(first);
    if (head.length == 0) {
      return damaged("the record's head is cut off");
    }
    Map<String, String> fields = RawRecord.fields(head);
    long length = length(fields.getOrDefault("content-length", ""));
    if (length < 0) {
      return damaged(head, "the record has no length");
    }
    if (!mayHoldReport(fields)) {
      in.skip(length);
      return Optional.empty();
    }
    if (length > limits.itemBytes()) {
      in.skip(length);
      return damaged(head, limits.tooLong());
    }
    byte[] body = in.bytes((int) length);
    if (body.length < length) {
      in.unread(body, 0);
      return damaged(head, "the archive ends in the middle of the record");
    }
    if (!endsHere()) {
      in.unread(body, 0);
      return damaged(head, "the record's length is wrong");
    }
    return Optional.of(new RawRecord(number, head, body, Optional.empty()));
  }

  /** The lines up to the first blank one; nothing where another record begins before it. */
  private byte[] head(byte[] first) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream(512);
    head.write(first);
    byte[] line = in.line(LONGEST_LINE);
    while (line.length > 0 && !isBlank(line) && head.size() < LONGEST_HEAD) {
      if (startsRecord(line)) {
        in.unread(line, 0);
        return NOTHING;
      }
      head.write(line);
      line = in.line(LONGEST_LINE);
    }
    return head.toByteArray();
  }

  private static boolean mayHoldReport(Map<String, String> fields) {
    return switch (fields.getOrDefault("warc-type", "")) {
      case "response", "resource", "conversion" -> true;
      default -> false;
    };
  }

  /** Whether nothing but line ends stand before the next record or the end of the archive. */
  private boolean endsHere() throws IOException {
    int read = in.read();
    while (read == '\r' || read == '\n') {
      read = in.read();
    }
    if (read < 0) {
      return true;
    }
    in.unread(new byte[] {(byte) read}, 0);
    byte[] start = in.bytes(VERSION.length);
    in.unread(start, 0);
    return startsRecord(start);
  }

  private Optional<RawRecord> damaged(String why) {
    return damaged(NOTHING, why);
  }

  private Optional<RawRecord> damaged(byte[] head, String why) {
    return Optional.of(new RawRecord(number, head, NOTHING, Optional.of(why)));
  }

  private static long length(String figures) {
    boolean number =
        !figures.isEmpty()
            && figures.length() <= 15
            && figures.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.parseLong(figures) : -1;
  }

  private static boolean startsRecord(byte[] line) {
    for (int i = 0; i < VERSION.length; i++) {
      if (i >= line.length || line[i] != VERSION[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != '\r' && b != '\n' && b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  void close() throws IOException {
    in.close();
  }
}
