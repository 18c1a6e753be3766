package org.hearsay.query.refresh;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.query.source.Outlet;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.json.JsonLayout;

/** A report among others: what is known of it without its text and its facts. */
final class ReportJson {
  private final Map<String, Collection<String>> crises;

  /**
   * @param crises names under which reports were taken in, by report
   */
  ReportJson(Map<String, Collection<String>> crises) {
    this.crises = Map.copyOf(crises);
  }

  String of(CrisisRecord record, String origin) {
    return JsonLayout.ONE_LINE.write(json -> write(json, record, origin));
  }

  private void write(JsonGenerator json, CrisisRecord record, String origin) throws IOException {
    Article article = record.article();
    json.writeStartObject();
    json.writeStringField("id", article.id());
    text(json, "title", article.title());
    text(json, "outlet", Outlet.of(article));
    text(json, "publisher", article.publisher());
    text(json, "url", article.url());
    text(json, "byline", article.byline());
    text(json, "credit", article.credit());
    text(json, "dateline", article.dateline());
    text(json, "published", article.published().map(Object::toString));
    text(json, "publishedAt", article.publishedAt().map(Object::toString));
    text(json, "retrievedAt", article.retrievedAt().map(Object::toString));
    json.writeStringField("publishedBasis", article.publishedBasis().code());
    json.writeStringField("language", article.language());
    json.writeNumberField("length", article.text().length());
    json.writeStringField("origin", origin);
    json.writeArrayFieldStart("crises");
    for (String crisis : crises.getOrDefault(article.id(), List.of())) {
      json.writeString(crisis);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("actors", record.actors().size());
    json.writeNumberField("places", record.places().size());
    json.writeNumberField("claims", record.claims().size());
    json.writeNumberField("events", record.events().size());
    json.writeNumberField("meetings", record.meetings().size());
    json.writeNumberField("disputes", record.disputes().size());
    json.writeNumberField("quantities", record.quantities().size());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
