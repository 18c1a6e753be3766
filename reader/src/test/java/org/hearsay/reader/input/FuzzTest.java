package org.hearsay.reader.input;

import static org.hearsay.reader.input.Inputs.SENTENCE;
import static org.hearsay.reader.input.Inputs.gzip;
import static org.hearsay.reader.input.Inputs.joined;
import static org.hearsay.reader.input.Inputs.page;
import static org.hearsay.reader.input.Inputs.response;
import static org.hearsay.reader.input.Inputs.tar;
import static org.hearsay.reader.input.Inputs.utf8;
import static org.hearsay.reader.input.Inputs.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.dates.PublicationDate;
import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.decode.NotTextException;
import org.hearsay.reader.item.ItemLimits;
import org.junit.jupiter.api.Test;

/**
 * Inputs that were changed at random never make the reader throw: what is wrong comes out as a
 * failure with its reason. Two seconds in all, twenty for each format in the long run; the seed of
 * a failing input is in the message.
 */
class FuzzTest {
  private static final long SEED = 20220118;
  private static final long NANOS =
      Boolean.getBoolean("hearsay.long") ? 20_000_000_000L : 2_000_000_000L / 5;
  private static final ItemLimits SMALL = new ItemLimits(1 << 20, 100, 2, 64 << 20, 4 << 20, 100);

  private interface Target {
    void read(byte[] bytes) throws Exception;
  }

  private static void fuzz(List<byte[]> corpus, Target target) {
    long end = System.nanoTime() + NANOS;
    for (long seed = SEED; System.nanoTime() < end; seed++) {
      byte[] input = changed(corpus, new Random(seed));
      try {
        target.read(input);
      } catch (Exception | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ", " + input.length + " bytes", e);
      }
    }
  }

  private static byte[] changed(List<byte[]> corpus, Random random) {
    byte[] bytes = corpus.get(random.nextInt(corpus.size())).clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 2; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 ->
            bytes =
                joined(part(bytes, 0, at), part(bytes, at + 1 + random.nextInt(20), bytes.length));
        case 3 ->
            bytes = joined(part(bytes, 0, at), part(bytes, random.nextInt(at + 1), bytes.length));
        case 4 ->
            bytes =
                joined(
                    part(bytes, 0, at),
                    utf8(TOKENS.get(random.nextInt(TOKENS.size()))),
                    part(bytes, at, bytes.length));
        default -> bytes = part(bytes, 0, at);
      }
    }
    return bytes;
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return from >= to ? new byte[0] : java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "&",
          "&#x110000;",
          "]]>",
          "<![CDATA[",
          "<!DOCTYPE",
          "\0",
          "\r\n\r\n",
          "WARC/1.0\r\n",
          "Content-Length: -1\r\n",
          "Content-Length: 999999999999\r\n",
          "\"",
          "{",
          "[",
          "}",
          "\\u0000",
          "\uD83D\uDE80",
          "\u202e",
          "99999999999999999999",
          "-0",
          "24:61",
          "../",
          "charset=",
          "<item>",
          "</item>",
          "<entry>",
          ":",
          "://",
          "xmlns:=\"\"",
          "1e999",
          "Transfer-Encoding: chunked\r\n");

  private static void readAll(byte[] bytes) {
    Inputs.read(bytes, InputOptions.usual().withLimits(SMALL));
  }

  private static final String RSS =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>T</title>"
          + "<link>https://example.org</link><item><title>A &amp; B</title><link>/a</link>"
          + "<pubDate>Tue, 18 Jan 2022 09:30:00 GMT</pubDate><description><![CDATA[<p>"
          + SENTENCE
          + "</p>]]></description><source url=\"https://example.com\">S</source></item></channel></rss>";

  private static final String ATOM =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><link href=\"https://example.org/b\"/>"
          + "<updated>2022-01-19T10:00:00Z</updated><content type=\"html\">&lt;p&gt;"
          + SENTENCE
          + "</content></entry></feed>";

  private static final String JSON =
      "{\"id\":1,\"text\":\""
          + SENTENCE
          + "\",\"date\":\"2022-01-18\",\"source\":{\"name\":\"N\"}}\n";

  private static byte[] warc() {
    return joined(
        response(
            "https://example.org/a",
            "200 OK\r\nContent-Type: text/html",
            utf8(page("T", SENTENCE))),
        response(
            "https://example.org/b",
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
            gzip(utf8(page("U", SENTENCE)))));
  }

  @Test
  void feedsAndJson() {
    fuzz(
        List.of(utf8(RSS), utf8(ATOM), utf8(JSON + JSON), utf8("[" + JSON + "]")),
        FuzzTest::readAll);
  }

  @Test
  void webArchives() {
    fuzz(List.of(warc(), gzip(warc()), joined(gzip(warc()), gzip(warc()))), FuzzTest::readAll);
  }

  @Test
  void archives() {
    byte[] report = utf8(SENTENCE);
    byte[] tar =
        joined(
            tar("a.txt", '0', report),
            tar("x", 'x', utf8("15 path=a/b.txt\n")),
            tar("b", '0', report));
    fuzz(
        List.of(zip("a.txt", report), zip("b.zip", zip("a.txt", report)), tar, gzip(tar)),
        FuzzTest::readAll);
  }

  @Test
  void encodings() {
    fuzz(
        List.of(
            utf8(
                "<?xml encoding=\"x\"?><meta charset=\"koi8-r\"><p>"
                    + SENTENCE
                    + " Ünïcödé “quotes”"),
            ("<meta charset=\"windows-1251\">" + "Начальник порта")
                .getBytes(Charset.forName("windows-1251")),
            ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE),
            ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE)),
        bytes -> {
          try {
            BytesDecoder.decode(bytes);
          } catch (NotTextException e) {
            // This is the declared answer to what is no text.
            return;
          }
          readAll(bytes);
        });
  }

  @Test
  void dates() {
    fuzz(
        List.of(
            utf8("Tue, 18 Jan 2022 09:30:00 +0200"),
            utf8("2022-01-18T09:30:00.123Z"),
            utf8("18 Jan 22 9:30 PM EST"),
            utf8("20220118T0930"),
            utf8("January 18th, 2022 at 9.30 a.m.")),
        bytes ->
            PublicationDate.parse(
                new String(bytes, StandardCharsets.UTF_8), PublishedBasis.METADATA));
  }
}
