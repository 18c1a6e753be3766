package org.hearsay.reader.input;

import static org.hearsay.reader.input.Inputs.page;
import static org.hearsay.reader.input.Inputs.response;
import static org.hearsay.reader.input.Inputs.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Streams of any length are read in a process of 64 MiB: an eighth of what is promised. */
class FlatMemoryTest {
  private static final boolean LONG = Boolean.getBoolean("hearsay.long");
  private static final int LINES = LONG ? 100_000 : 10_000;
  private static final long WARC_BYTES = (LONG ? 1_000L : 100L) << 20;
  private static final String PARAGRAPH =
      "Boat number %d left the northern pier on Monday, the harbor office said, and came back at noon. ";

  @Test
  void longFilesOfJsonLinesAreReadInLittleMemory() throws Exception {
    assertEquals("read " + LINES + " failed 0", inSmallProcess("lines"));
  }

  @Test
  void longWebArchivesAreReadInLittleMemory() throws Exception {
    String said = inSmallProcess("warc");
    assertTrue(said.startsWith("read ") && said.endsWith(" failed 0"), said);
  }

  private static String inSmallProcess(String kind) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Dhearsay.long=" + LONG,
                "-cp",
                System.getProperty("java.class.path"),
                FlatMemoryTest.class.getName(),
                kind)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), "the process does not end");
    return said.strip();
  }

  /** What the small process runs. */
  public static void main(String[] arguments) throws IOException {
    InputStream in = arguments[0].equals("warc") ? warc() : lines();
    long read = 0;
    long failed = 0;
    try (ReportStream stream =
        new ReportStream(List.of(ReportSource.stream("in", in)), InputOptions.usual())) {
      while (stream.hasNext()) {
        if (stream.next() instanceof ReportItem.Read) {
          read++;
        } else {
          failed++;
        }
      }
    }
    String said = "read " + read + " failed " + failed + "\n";
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(utf8(said));
    }
  }

  private static String text(long number) {
    return PARAGRAPH.replace("%d", Long.toString(number)).repeat(12).strip();
  }

  private static InputStream lines() {
    return generated(
        LINES, number -> utf8("{\"id\":" + number + ",\"text\":\"" + text(number) + "\"}\n"));
  }

  /** Most of a crawl is no report: here a page, and a picture of nearly a megabyte. */
  private static InputStream warc() {
    byte[] picture = new byte[900_000];
    long records = 2 * WARC_BYTES / picture.length;
    return generated(
        records,
        number ->
            number % 2 == 0
                ? response(
                    "https://example.org/p" + number, "200 OK\r\nContent-Type: image/png", picture)
                : response(
                    "https://example.org/" + number,
                    "200 OK\r\nContent-Type: text/html",
                    utf8(page("Boat " + number, text(number).repeat(20)))));
  }

  private static InputStream generated(long count, LongFunction<byte[]> parts) {
    return new InputStream() {
      private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);
      private long next;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        while (part.available() == 0) {
          if (next == count) {
            return -1;
          }
          part = new ByteArrayInputStream(parts.apply(next++));
        }
        return part.read(bytes, offset, length);
      }
    };
  }
}
