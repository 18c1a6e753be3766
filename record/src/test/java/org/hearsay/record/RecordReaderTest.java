package org.hearsay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private final RecordReader reader = new RecordReader();

  @Test
  void oneFactOfEachKindComesBack() {
    assertEquals(
        SampleRecord.full(), reader.read(RecordWriter.indented().write(SampleRecord.full())));
  }

  @Test
  void whatIsKnownOfAnArticleComesBack() {
    Article article =
        Article.builder("b".repeat(64), "Talks went on \uD83D\uDE00 until \u0002 night.")
            .url("https://example.org/a")
            .publisher("Example Times")
            .title("Talks")
            .byline("A. Writer")
            .credit("AP")
            .dateline("GENEVA")
            .published(LocalDate.of(2022, 1, 18), PublishedBasis.METADATA)
            .publishedAt(Instant.parse("2022-01-18T09:30:00Z"))
            .retrievedAt(Instant.parse("2022-01-19T00:00:00.123Z"))
            .build();
    CrisisRecord record = SampleRecord.of(article, List.of(Issue.of("TEST", "a", new Span(0, 5))));
    assertEquals(record, reader.read(RecordWriter.oneLine().write(record)));
  }

  @Test
  void anotherSchemaIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> reader.read("{\"schema\":\"hearsay.record/9\"}"));
  }

  @Test
  void brokenJsonIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> reader.read("{\"schema\":"));
  }
}
