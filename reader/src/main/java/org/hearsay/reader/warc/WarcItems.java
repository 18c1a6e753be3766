package org.hearsay.reader.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.Hints;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a web archive: answers with status 200 that are HTML, pages stored without an answer
 * around them, and texts taken from pages. Pictures, scripts and errors are passed over.
 */
public final class WarcItems implements Items {
  private static final byte[] HEAD_END = "\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RECORD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final String STARTS = "WARC/";
  private static final int DONE = 200;
  private static final int LONGEST_WORDS = 120;
  private static final Set<String> ENCODINGS =
      Set.of("", "identity", "none", "gzip", "x-gzip", "deflate", "br");

  private final String origin;
  private final RecordCutter records;
  private final ReadOptions defaults;
  private final ItemLimits limits;

  public WarcItems(String origin, InputStream in, ReadOptions defaults, ItemLimits limits) {
    this.origin = origin;
    this.records = new RecordCutter(in, limits);
    this.defaults = defaults;
    this.limits = limits;
  }

  /** Whether bytes begin as a web archive does. */
  public static boolean isWarc(byte[] head) {
    return new String(head, 0, Math.min(head.length, STARTS.length()), StandardCharsets.US_ASCII)
        .equals(STARTS);
  }

  @Override
  public Optional<Item> next() throws IOException {
    Optional<RawRecord> record = records.next();
    while (record.isPresent()) {
      Optional<Item> item = item(record.get());
      if (item.isPresent()) {
        return item;
      }
      record = records.next();
    }
    return Optional.empty();
  }

  /** The page in a record, or why it is lost; empty when it is something else. */
  private Optional<Item> item(RawRecord record) {
    String name =
        origin
            + "#"
            + record.field("warc-record-id").map(WarcItems::bare).orElse("" + record.number());
    if (record.damage().isPresent()) {
      return Optional.of(new Item.Lost(name, record.damage().get()));
    }
    ReadOptions options = options(record);
    String type = media(record.field("content-type").orElse(""));
    try {
      if (record.field("warc-type").orElse("").equals("response")) {
        return type.equals("application/http") ? answer(record, name, options) : Optional.empty();
      }
      boolean text = isPage(type) || type.equals("text/plain");
      return text ? Optional.of(new Item.Found(name, record.body(), options)) : Optional.empty();
    } catch (IOException e) {
      return damaged(name, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // The library fails in many ways on what is no record.
      return damaged(name, e.toString());
    }
  }

  /** The library quotes what it fails on: only its first words are kept. */
  private static Optional<Item> damaged(String name, String why) {
    String words = why.lines().findFirst().orElse("");
    int quote = words.indexOf(": ...");
    String kept = quote < 0 ? words : words.substring(0, quote);
    return Optional.of(
        new Item.Lost(
            name, "damaged record: " + kept.substring(0, Math.min(kept.length(), LONGEST_WORDS))));
  }

  private Optional<Item> answer(RawRecord record, String name, ReadOptions options)
      throws IOException {
    InputStream whole =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(record.head()),
                    new ByteArrayInputStream(HEAD_END),
                    new ByteArrayInputStream(record.body()),
                    new ByteArrayInputStream(RECORD_END))));
    try (WarcReader reader = new WarcReader(whole)) {
      reader.setLenient(true);
      Optional<WarcRecord> parsed = reader.next();
      if (parsed.isEmpty() || !(parsed.get() instanceof WarcResponse response)) {
        return Optional.of(new Item.Lost(name, "damaged record: no answer in it"));
      }
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("");
      if (http.status() != DONE || !(isPage(media(type)) || type.isEmpty())) {
        return Optional.empty();
      }
      String encoding = http.headers().first("Content-Encoding").orElse("identity").strip();
      if (!ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
        return Optional.of(new Item.Lost(name, "packed in a way that cannot be read: " + encoding));
      }
      byte[] page = limits.bytesOf(http.bodyDecoded().stream());
      Hints hints = charset(type).map(options.hints()::withCharset).orElse(options.hints());
      return Optional.of(new Item.Found(name, page, options.withHints(hints)));
    }
  }

  private ReadOptions options(RawRecord record) {
    ReadOptions options =
        record
            .field("warc-target-uri")
            .map(WarcItems::bare)
            .filter(url -> url.startsWith("http"))
            .map(defaults::withUrl)
            .orElse(defaults);
    try {
      return record
          .field("warc-date")
          .map(Instant::parse)
          .map(options::withRetrievedAt)
          .orElse(options);
    } catch (DateTimeParseException e) {
      return options;
    }
  }

  private static String bare(String address) {
    boolean bracketed = address.startsWith("<") && address.endsWith(">");
    return bracketed ? address.substring(1, address.length() - 1) : address;
  }

  private static String media(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPage(String media) {
    return media.equals("text/html") || media.equals("application/xhtml+xml");
  }

  private static Optional<Charset> charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String name = type.substring(at + "charset=".length()).replace("\"", "").strip();
    int end = name.indexOf(';');
    return BytesDecoder.charset(end < 0 ? name : name.substring(0, end).strip());
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
