package org.hearsay.record.crisis;

import static org.hearsay.record.json.JsonIn.coded;
import static org.hearsay.record.json.JsonIn.list;
import static org.hearsay.record.json.JsonIn.number;
import static org.hearsay.record.json.JsonIn.optional;
import static org.hearsay.record.json.JsonIn.string;
import static org.hearsay.record.json.JsonIn.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.hearsay.record.json.JsonIn;

/**
 * Reads crises from JSON: what {@link CrisisWriter} wrote comes back and is written the same again.
 * Stateless and thread-safe.
 */
public final class CrisisReader {
  /**
   * The crisis in one JSON object; fails with {@link IllegalArgumentException} on anything else.
   */
  public Crisis read(String json) {
    JsonNode node = JsonIn.ofSchema(Crisis.SCHEMA, json);
    return new Crisis(
        optional(node, "crisis"),
        list(node, "origins", CrisisReader::origin),
        list(node, "stories", CrisisReader::story),
        list(node, "actors", SharedReader::actor),
        list(node, "places", SharedReader::place),
        list(node, "events", SharedReader::event),
        list(node, "claims", SharedReader::claim),
        list(node, "disputes", SharedReader::dispute),
        list(node, "meetings", SharedReader::meeting),
        list(node, "figures", SharedReader::figure),
        list(node, "changes", CrisisReader::change),
        list(node, "rulings", CrisisReader::ruling),
        JsonIn.by(node));
  }

  static Join join(JsonNode node) {
    return new Join(
        string(node, "left"),
        string(node, "right"),
        string(node, "rule"),
        string(node, "evidence"),
        number(node, "confidence").orElse(0.0));
  }

  private static Origin origin(JsonNode node) {
    return new Origin(
        string(node, "id"),
        strings(node, "reports"),
        string(node, "first"),
        optional(node, "credit"),
        optional(node, "family"),
        list(node, "why", CrisisReader::reason));
  }

  private static Origin.Reason reason(JsonNode node) {
    return new Origin.Reason(
        string(node, "report"), string(node, "rule"), number(node, "overlap").orElse(0.0));
  }

  private static Story story(JsonNode node) {
    return new Story(
        string(node, "id"),
        string(node, "title"),
        strings(node, "reports"),
        strings(node, "origins"),
        JsonIn.day(node, "start"),
        JsonIn.day(node, "end"),
        optional(node, "crisis"),
        list(node, "why", CrisisReader::join));
  }

  private static CrisisChange change(JsonNode node) {
    return new CrisisChange(
        Instant.parse(string(node, "at")),
        coded(CrisisChange.Kind.class, node, "kind"),
        string(node, "what"),
        optional(node, "before"),
        optional(node, "after"),
        string(node, "because"));
  }

  private static Ruling ruling(JsonNode node) {
    return new Ruling(
        coded(Ruling.Kind.class, node, "kind"),
        string(node, "left"),
        string(node, "right"),
        string(node, "who"),
        Instant.parse(string(node, "when")),
        string(node, "why"));
  }
}
