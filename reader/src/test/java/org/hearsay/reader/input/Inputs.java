package org.hearsay.reader.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.model.Article;

/** Makes inputs by hand, and reads them all. */
public final class Inputs {
  public static final String SENTENCE =
      "The harbor master of the island said on Monday that both ferries would sail again.";

  private Inputs() {}

  /** All that comes out of one input. */
  public static List<ReportItem> read(byte[] bytes, InputOptions options) {
    List<ReportSource> sources =
        List.of(ReportSource.stream("in", new ByteArrayInputStream(bytes)));
    List<ReportItem> items = new ArrayList<>();
    try (ReportStream stream = new ReportStream(sources, options)) {
      stream.forEachRemaining(items::add);
    }
    return items;
  }

  public static List<ReportItem> read(byte[] bytes) {
    return read(bytes, InputOptions.usual());
  }

  public static List<ReportItem> read(String text) {
    return read(utf8(text));
  }

  /** The only article of an input. */
  public static Article only(byte[] bytes) {
    List<ReportItem> items = read(bytes);
    if (items.size() != 1) {
      throw new AssertionError("not one report: " + items);
    }
    return article(items.get(0));
  }

  public static Article only(String text) {
    return only(utf8(text));
  }

  public static Article article(ReportItem item) {
    if (item instanceof ReportItem.Read read) {
      return read.article();
    }
    throw new AssertionError("not read: " + item);
  }

  /** Why a report was not read. */
  public static String reason(ReportItem item) {
    if (item instanceof ReportItem.Failed failed) {
      return failed.reason();
    }
    throw new AssertionError("was read: " + item);
  }

  public static List<String> origins(List<ReportItem> items) {
    return items.stream().map(ReportItem::origin).toList();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A zip file of one entry. */
  public static byte[] zip(String name, byte[] content) {
    return zip(List.of(name), List.of(content));
  }

  public static byte[] zip(List<String> names, List<byte[]> contents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < names.size(); i++) {
        zip.putNextEntry(new ZipEntry(names.get(i)));
        zip.write(contents.get(i));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A tar file of one entry of a type, {@code 0} for a plain file. */
  public static byte[] tar(String name, char type, byte[] content) {
    byte[] header = new byte[512];
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 124, octal(content.length, 11));
    put(header, 136, octal(0, 11));
    header[156] = (byte) type;
    put(header, 257, "ustar\00000");
    put(header, 148, "        ");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    put(header, 148, octal(sum, 6) + "\0 ");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header);
    out.writeBytes(content);
    out.writeBytes(new byte[(512 - content.length % 512) % 512]);
    return out.toByteArray();
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static String octal(int number, int figures) {
    String octal = Integer.toOctalString(number);
    return "0".repeat(figures - octal.length()) + octal;
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }

  /** A page that holds one report. */
  public static String page(String title, String text) {
    return "<!DOCTYPE html><html><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p><p>"
        + text
        + "</p></article></body></html>";
  }

  /** A record of a web archive with the answer of a server in it. */
  public static byte[] response(String url, String head, byte[] body) {
    byte[] http = joined(utf8("HTTP/1.1 " + head + "\r\n\r\n"), body);
    return record(
        "WARC-Type: response\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\n",
        url,
        http);
  }

  public static byte[] record(String fields, String id, byte[] block) {
    return joined(
        utf8(
            "WARC/1.0\r\nWARC-Record-ID: <urn:id:"
                + Integer.toHexString(id.hashCode())
                + ">\r\nWARC-Date: 2022-01-18T09:30:00Z\r\n"
                + fields
                + "Content-Length: "
                + block.length
                + "\r\n\r\n"),
        block,
        utf8("\r\n\r\n"));
  }
}
