package org.hearsay.record;

import static org.hearsay.record.json.JsonIn.list;
import static org.hearsay.record.json.JsonIn.optional;
import static org.hearsay.record.json.JsonIn.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Alignment;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.RemovalReason;
import org.hearsay.model.RemovedText;
import org.hearsay.record.json.JsonIn;

/**
 * Reads records from JSON: what {@link RecordWriter} wrote comes back and is written the same
 * again. Stateless and thread-safe.
 *
 * <p>All issues come back as issues of the record, those of the article too. Mirrored fields are
 * not read but derived again.
 */
public final class RecordReader {
  /**
   * The record in one JSON object; fails with {@link IllegalArgumentException} on anything else.
   */
  public CrisisRecord read(String json) {
    JsonNode node = JsonIn.ofSchema(CrisisRecord.SCHEMA, json);
    try {
      return record(node);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date: " + e.getMessage(), e);
    }
  }

  private static CrisisRecord record(JsonNode node) {
    return new CrisisRecord(
        article(node.path("report")),
        JsonIn.strings(node.path("report"), "missing"),
        list(node, "actors", FactReader::actor),
        list(node, "places", FactReader::place),
        list(node, "times", FactReader::time),
        list(node, "quantities", FactReader::quantity),
        list(node, "claims", FactReader::claim),
        list(node, "events", FactReader::event),
        list(node, "meetings", FactReader::meeting),
        list(node, "disputes", FactReader::dispute),
        list(node, "issues", RecordReader::issue),
        provenance(node.path("provenance")));
  }

  private static Article article(JsonNode report) {
    Article.Builder article =
        Article.builder(string(report, "id"), string(report, "text"))
            .language(string(report, "language"))
            .removed(list(report, "removed", RecordReader::removed));
    optional(report, "url").ifPresent(article::url);
    optional(report, "publisher").ifPresent(article::publisher);
    optional(report, "title").ifPresent(article::title);
    optional(report, "byline").ifPresent(article::byline);
    optional(report, "credit").ifPresent(article::credit);
    optional(report, "dateline").ifPresent(article::dateline);
    PublishedBasis basis =
        JsonIn.constant(
            PublishedBasis.values(), PublishedBasis::code, string(report, "publishedBasis"));
    optional(report, "published").ifPresent(day -> article.published(LocalDate.parse(day), basis));
    optional(report, "publishedAt").map(Instant::parse).ifPresent(article::publishedAt);
    optional(report, "retrievedAt").map(Instant::parse).ifPresent(article::retrievedAt);
    alignment(report).ifPresent(article::alignment);
    return article.build();
  }

  private static Optional<Alignment> alignment(JsonNode report) {
    return report.path("alignment").isArray()
        ? Optional.of(new Alignment(list(report, "alignment", RecordReader::run)))
        : Optional.empty();
  }

  private static Alignment.Run run(JsonNode run) {
    return new Alignment.Run(run.path(0).asInt(), run.path(1).asInt(), run.path(2).asInt());
  }

  private static RemovedText removed(JsonNode node) {
    return new RemovedText(
        string(node, "text"),
        JsonIn.constant(RemovalReason.values(), RemovalReason::code, string(node, "reason")));
  }

  private static Issue issue(JsonNode node) {
    return new Issue(
        string(node, "code"), string(node, "message"), JsonIn.optionalSpan(node, "span"));
  }

  private static RecordProvenance provenance(JsonNode node) {
    return new RecordProvenance(
        string(node, "engine"), JsonIn.map(node, "components"), JsonIn.map(node, "resources"));
  }
}
