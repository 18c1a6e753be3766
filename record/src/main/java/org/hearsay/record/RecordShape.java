package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Alignment;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.model.RemovedText;
import org.hearsay.record.json.Hashes;
import org.hearsay.record.json.JsonOut;

/** The whole record: the report, the lists of facts, issues and provenance. */
final class RecordShape {
  private final FactShape facts;
  private final JsonOut out;
  private final JsonGenerator json;

  RecordShape(FactShape facts) {
    this.facts = facts;
    this.out = facts.out();
    this.json = facts.out().json();
  }

  void write(Optional<String> input) throws IOException {
    CrisisRecord record = facts.record();
    json.writeStartObject();
    if (input.isPresent()) {
      out.string("input", input.get());
    }
    out.string("schema", CrisisRecord.SCHEMA);
    report(record.article(), record.missing());
    out.list("actors", record.actors(), facts::actor);
    out.list("places", record.places(), facts::place);
    out.list("times", record.times(), facts::time);
    out.list("quantities", record.quantities(), facts::quantity);
    out.list("claims", record.claims(), facts::claim);
    out.list("events", record.events(), facts::event);
    out.list("meetings", record.meetings(), facts::meeting);
    out.list("disputes", record.disputes(), facts::dispute);
    out.list("issues", record.issues(), this::issue);
    provenance(record.provenance());
    json.writeEndObject();
  }

  private void report(Article article, List<String> missing) throws IOException {
    json.writeObjectFieldStart("report");
    out.string("id", article.id());
    out.string("textHash", Hashes.sha256(article.text()));
    out.string("url", article.url());
    out.string("publisher", article.publisher());
    out.string("title", article.title());
    out.string("byline", article.byline());
    out.string("credit", article.credit());
    out.string("dateline", article.dateline());
    out.string("published", article.published());
    out.string("publishedAt", article.publishedAt());
    out.string("retrievedAt", article.retrievedAt());
    out.string("publishedBasis", article.publishedBasis().code());
    out.string("language", article.language());
    out.string("text", article.text());
    out.list("removed", article.removed(), this::removed);
    alignment(article.alignment());
    out.strings("missing", missing);
    json.writeEndObject();
  }

  private void removed(RemovedText removed) throws IOException {
    out.string("text", removed.text());
    out.string("reason", removed.reason().code());
  }

  private void alignment(Optional<Alignment> alignment) throws IOException {
    if (alignment.isEmpty()) {
      json.writeNullField("alignment");
      return;
    }
    json.writeArrayFieldStart("alignment");
    for (Alignment.Run run : alignment.get().runs()) {
      json.writeArray(new int[] {run.beginInText(), run.beginInInput(), run.length()}, 0, 3);
    }
    json.writeEndArray();
  }

  private void issue(Issue issue) throws IOException {
    out.string("code", issue.code());
    out.string("message", issue.message());
    facts.spans().one("span", issue.span());
  }

  private void provenance(RecordProvenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    out.string("engine", provenance.engine());
    out.map("components", provenance.components());
    out.map("resources", provenance.resources());
    json.writeEndObject();
  }
}
