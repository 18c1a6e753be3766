package org.hearsay.server.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordWriter;
import org.hearsay.server.openapi.PublishedSchemas;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;
import org.hearsay.store.RecordStore;
import org.hearsay.store.StoredReading;
import org.hearsay.store.corrected.CorrectedRecord;

/** The routes of single reports: the record, and the text with what lies where in it. */
public final class ReportRoutes {
  private static final String GROUP = "reports";
  private static final String ENGINE = "engine";
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final List<String> FACTS =
      List.of("actors", "places", "times", "quantities", "claims", "events");

  private final RecordStore store;

  public ReportRoutes(RecordStore store) {
    this.store = store;
  }

  public List<Route> all() {
    Parameter id = Parameter.path("id", "Its id");
    Parameter as =
        Parameter.query(
            "as",
            ValueKind.oneOf(List.of("corrected", ENGINE)),
            "As people corrected it, or as the engine read it; corrected");
    ObjectNode span =
        Shapes.object(
            "fact", Schemas.text(),
            "role", Schemas.text(),
            "begin", Schemas.integer(),
            "end", Schemas.integer());
    ObjectNode removed = Shapes.object("text", Schemas.text(), "reason", Schemas.text());
    ObjectNode text =
        Shapes.object(
            "report", Schemas.text(),
            "title", Schemas.orNull(Schemas.text()),
            "text", Schemas.text(),
            "spans", Schemas.list(span),
            "removed", Schemas.list(removed));
    return List.of(
        Route.get(Api.path("/reports/{id}"), GROUP, "The record of a report", this::record)
            .with(List.of(id, as))
            .answers(200, Shape.json(PublishedSchemas.component("Record")))
            .asCached(),
        Route.get(
                Api.path("/reports/{id}/text"),
                GROUP,
                "The text of a report, never as HTML, and where in it the facts lie (UTF-16 code"
                    + " units); what was taken off the page stands apart",
                this::text)
            .with(List.of(id, as))
            .answers(200, Shape.json(text))
            .asCached());
  }

  private Reply record(ApiRequest request) {
    return Reply.bytes(200, Shape.JSON, json(request));
  }

  private String json(ApiRequest request) {
    return RecordWriter.oneLine().write(read(request));
  }

  private CrisisRecord read(ApiRequest request) {
    String id = request.path("id");
    boolean asRead = request.text("as").filter(ENGINE::equals).isPresent();
    return store
        .read(readings -> reading(readings, id, asRead))
        .orElseThrow(
            () -> new ProblemException(Problem.notFound("There is no report of this id.")));
  }

  private static Optional<CrisisRecord> reading(Readings readings, String id, boolean asRead)
      throws SQLException {
    Optional<CrisisRecord> record = readings.current(id).map(StoredReading::record);
    List<Correction> said = asRead ? List.of() : readings.correctionsInForce(id);
    return record.map(read -> CorrectedRecord.of(read, said));
  }

  private Reply text(ApiRequest request) {
    JsonNode record = parsed(json(request));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    JsonNode report = record.get("report");
    answer.set("report", report.get("id"));
    answer.set("title", report.get("title"));
    answer.set("text", report.get("text"));
    ArrayNode spans = answer.putArray("spans");
    for (String list : FACTS) {
      for (JsonNode fact : record.path(list)) {
        for (Map.Entry<String, JsonNode> field : fact.properties()) {
          addSpans(spans, fact.path("id").asText(), field.getKey(), field.getValue());
        }
      }
    }
    answer.set("removed", report.get("removed"));
    return Reply.json(answer);
  }

  /** All spans below a field of a fact. */
  private static void addSpans(ArrayNode spans, String fact, String role, JsonNode value) {
    if (value.has("begin") && value.has("end")) {
      ObjectNode span = spans.addObject().put("fact", fact).put("role", role);
      span.set("begin", value.get("begin"));
      span.set("end", value.get("end"));
      return;
    }
    value.forEach(child -> addSpans(spans, fact, role, child));
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that we wrote", e);
    }
  }
}
