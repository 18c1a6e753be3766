package org.hearsay.record;

import static org.hearsay.record.json.JsonIn.by;
import static org.hearsay.record.json.JsonIn.coded;
import static org.hearsay.record.json.JsonIn.integer;
import static org.hearsay.record.json.JsonIn.number;
import static org.hearsay.record.json.JsonIn.optional;
import static org.hearsay.record.json.JsonIn.optionalCoded;
import static org.hearsay.record.json.JsonIn.optionalSpan;
import static org.hearsay.record.json.JsonIn.span;
import static org.hearsay.record.json.JsonIn.spans;
import static org.hearsay.record.json.JsonIn.string;
import static org.hearsay.record.json.JsonIn.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.record.json.JsonIn;

/** Reads each kind of fact, the counterpart of {@link FactShape}; mirrored fields are left out. */
final class FactReader {
  private FactReader() {}

  static Actor actor(JsonNode node) {
    return new Actor(
        string(node, "id"),
        string(node, "name"),
        coded(ActorKind.class, node, "kind"),
        optional(node, "country"),
        optional(node, "sector"),
        optional(node, "role"),
        optional(node, "wikidata"),
        optional(node, "description"),
        integer(node, "count"),
        optional(node, "affiliation"),
        spans(node, "mentions"),
        confidence(node),
        by(node));
  }

  static Place place(JsonNode node) {
    Optional<Double> latitude = number(node, "latitude");
    Optional<Double> longitude = number(node, "longitude");
    return new Place(
        string(node, "id"),
        string(node, "name"),
        optional(node, "country"),
        integer(node, "geonames"),
        latitude.isPresent() && longitude.isPresent()
            ? Optional.of(new Coordinates(latitude.get(), longitude.get()))
            : Optional.empty(),
        optionalCoded(Precision.class, node, "precision"),
        optional(node, "unresolved"),
        spans(node, "mentions"),
        confidence(node),
        by(node));
  }

  static TimeExpression time(JsonNode node) {
    return new TimeExpression(
        string(node, "id"),
        string(node, "text"),
        coded(TimeType.class, node, "type"),
        string(node, "value"),
        optional(node, "start"),
        optional(node, "end"),
        coded(TimeBasis.class, node, "basis"),
        span(node.path("mention")),
        by(node));
  }

  static Quantity quantity(JsonNode node) {
    return new Quantity(
        string(node, "id"),
        number(node, "low"),
        number(node, "high"),
        node.path("approximate").asBoolean(),
        string(node, "unit"),
        coded(Measure.class, node, "measure"),
        optional(node, "of"),
        span(node.path("mention")),
        by(node));
  }

  static Claim claim(JsonNode node) {
    JsonNode source = node.path("source");
    return new Claim(
        string(node, "id"),
        coded(Claim.Kind.class, node, "kind"),
        coded(Act.class, node, "act"),
        new ClaimSource(
            optional(source, "actor"),
            optional(source, "unresolved"),
            optionalSpan(source, "mention")),
        strings(node, "recipients"),
        strings(node, "about"),
        strings(node, "via"),
        optionalSpan(node, "cue"),
        spans(node, "content"),
        optional(node, "time"),
        optional(node, "place"),
        optionalSpan(node, "document"),
        optional(node, "inside"),
        strings(node, "sameAs"),
        confidence(node),
        by(node));
  }

  static Event event(JsonNode node) {
    return new Event(
        string(node, "id"),
        coded(Category.class, node, "type"),
        strings(node, "modes"),
        strings(node, "contexts"),
        strings(node, "actors"),
        strings(node, "recipients"),
        optional(node, "host"),
        new EventPlaces(
            optional(node, "place"), optional(node, "from"), strings(node, "morePlaces")),
        new EventTimes(optional(node, "time"), optional(node, "begins"), optional(node, "ends")),
        strings(node, "quantities"),
        coded(Status.class, node, "status"),
        optionalCoded(Change.class, node, "change"),
        strings(node, "heldBy"),
        optional(node, "says"),
        strings(node, "sameAs"),
        JsonIn.list(node, "links", FactReader::link),
        span(node.path("trigger")),
        spans(node, "evidence"),
        confidence(node),
        by(node));
  }

  private static EventLink link(JsonNode node) {
    return new EventLink(string(node, "event"), coded(EventLink.Relation.class, node, "relation"));
  }

  static Meeting meeting(JsonNode node) {
    return new Meeting(
        string(node, "id"),
        coded(Meeting.Kind.class, node, "kind"),
        strings(node, "participants"),
        optional(node, "place"),
        optional(node, "time"),
        coded(Status.class, node, "status"),
        strings(node, "events"),
        integer(node, "sequence"),
        by(node));
  }

  static Dispute dispute(JsonNode node) {
    return new Dispute(
        optional(node, "claim"),
        optional(node, "event"),
        string(node, "answers"),
        coded(Dispute.Relation.class, node, "relation"),
        by(node));
  }

  private static double confidence(JsonNode node) {
    return node.path("confidence").asDouble();
  }
}
