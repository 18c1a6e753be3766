package org.hearsay.reader.input;

import static org.hearsay.reader.input.Inputs.SENTENCE;
import static org.hearsay.reader.input.Inputs.article;
import static org.hearsay.reader.input.Inputs.gzip;
import static org.hearsay.reader.input.Inputs.joined;
import static org.hearsay.reader.input.Inputs.only;
import static org.hearsay.reader.input.Inputs.page;
import static org.hearsay.reader.input.Inputs.read;
import static org.hearsay.reader.input.Inputs.reason;
import static org.hearsay.reader.input.Inputs.record;
import static org.hearsay.reader.input.Inputs.response;
import static org.hearsay.reader.input.Inputs.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.junit.jupiter.api.Test;

class WarcTest {
  private static final String HTML = "200 OK\r\nContent-Type: text/html; charset=UTF-8";

  private static byte[] good(String url) {
    return response(url, HTML, utf8(page("Ferries sail", SENTENCE)));
  }

  @Test
  void aPageIsAReportWithItsAddressAndTheTimeOfItsCapture() {
    Article article = only(good("https://example.org/a"));
    assertEquals(Optional.of("https://example.org/a"), article.url());
    assertEquals(Optional.of(Instant.parse("2022-01-18T09:30:00Z")), article.retrievedAt());
    assertTrue(article.text().contains(SENTENCE), article.text());
  }

  @Test
  void picturesErrorsAndRequestsArePassedOver() {
    List<ReportItem> items =
        read(
            joined(
                record("WARC-Type: warcinfo\r\n", "i", utf8("software: x")),
                response("https://example.org/p", "200 OK\r\nContent-Type: image/png", utf8("x")),
                response("https://example.org/n", "404 No\r\nContent-Type: text/html", utf8("no")),
                good("https://example.org/a")));
    assertEquals(1, items.size(), items.toString());
  }

  @Test
  void eachRecordMayBeAMemberOfAGzipFile() {
    List<ReportItem> items =
        read(joined(gzip(good("https://example.org/a")), gzip(good("https://example.org/b"))));
    assertEquals(Optional.of("https://example.org/b"), article(items.get(1)).url());
  }

  @Test
  void chunkedAndPackedAnswersAreUnpacked() {
    byte[] packed = gzip(utf8(page("Ferries sail", SENTENCE)));
    byte[] chunks =
        joined(utf8(Integer.toHexString(packed.length) + "\r\n"), packed, utf8("\r\n0\r\n\r\n"));
    Article article =
        only(
            response(
                "https://example.org/a",
                HTML + "\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip",
                chunks));
    assertTrue(article.text().contains(SENTENCE), article.text());
  }

  @Test
  void theEncodingOfTheAnswerCountsWhereThePageNamesNone() {
    byte[] body =
        page("Паром", "Начальник порта заявил в понедельник, что паром пойдет снова.")
            .getBytes(Charset.forName("windows-1251"));
    Article article =
        only(
            response(
                "https://example.org/r",
                "200 OK\r\nContent-Type: text/html; charset=windows-1251",
                body));
    assertTrue(article.text().contains("Начальник порта"), article.text());
  }

  @Test
  void aRecordWithAWrongLengthDoesNotStopTheRest() {
    String broken =
        new String(good("https://example.org/a"), StandardCharsets.UTF_8)
            .replaceFirst("Content-Length: [0-9]+", "Content-Length: 700");
    List<ReportItem> items = read(joined(utf8(broken), good("https://example.org/b")));
    assertEquals("the record's length is wrong", reason(items.get(0)));
    assertEquals(Optional.of("https://example.org/b"), article(items.get(items.size() - 1)).url());
  }

  @Test
  void aDamagedMemberDoesNotStopTheRest() {
    byte[] first = gzip(good("https://example.org/a"));
    for (int i = first.length / 2; i < first.length / 2 + 20; i++) {
      first[i] = (byte) ~first[i];
    }
    List<ReportItem> items =
        read(
            joined(
                gzip(good("https://example.org/z")), first, gzip(good("https://example.org/b"))));
    assertEquals(Optional.of("https://example.org/b"), article(items.get(items.size() - 1)).url());
    assertTrue(items.size() >= 3, items.toString());
  }

  @Test
  void anArchiveThatEndsInARecordSaysSo() {
    byte[] whole = joined(good("https://example.org/a"), good("https://example.org/b"));
    List<ReportItem> items = read(java.util.Arrays.copyOf(whole, whole.length - 200));
    assertEquals(Optional.of("https://example.org/a"), article(items.get(0)).url());
    assertEquals("the archive ends in the middle of the record", reason(items.get(1)));
  }

  @Test
  void anUnknownPackingIsAReason() {
    List<ReportItem> items =
        read(response("https://example.org/a", HTML + "\r\nContent-Encoding: zstd", utf8("x")));
    assertTrue(reason(items.get(0)).contains("zstd"), items.toString());
  }

  @Test
  void aTextTakenFromAPageIsAReport() {
    Article article =
        only(
            record(
                "WARC-Type: conversion\r\nWARC-Target-URI: https://example.org/t\r\n"
                    + "Content-Type: text/plain\r\n",
                "t",
                utf8(SENTENCE)));
    assertEquals(SENTENCE, article.text());
  }
}
