package org.hearsay.record.crisis;

import static org.hearsay.record.json.JsonIn.coded;
import static org.hearsay.record.json.JsonIn.day;
import static org.hearsay.record.json.JsonIn.integer;
import static org.hearsay.record.json.JsonIn.list;
import static org.hearsay.record.json.JsonIn.number;
import static org.hearsay.record.json.JsonIn.optional;
import static org.hearsay.record.json.JsonIn.optionalCoded;
import static org.hearsay.record.json.JsonIn.string;
import static org.hearsay.record.json.JsonIn.strings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Status;
import org.hearsay.record.json.JsonIn;

/** Reads each kind of shared fact, the counterpart of {@link SharedShape}. */
final class SharedReader {
  private SharedReader() {}

  static SharedActor actor(JsonNode node) {
    return new SharedActor(
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
        facts(node),
        why(node));
  }

  static SharedPlace place(JsonNode node) {
    Optional<Double> latitude = number(node, "latitude");
    Optional<Double> longitude = number(node, "longitude");
    return new SharedPlace(
        string(node, "id"),
        string(node, "name"),
        optional(node, "country"),
        integer(node, "geonames"),
        latitude.isPresent() && longitude.isPresent()
            ? Optional.of(new Coordinates(latitude.get(), longitude.get()))
            : Optional.empty(),
        optionalCoded(Precision.class, node, "precision"),
        optional(node, "unresolved"),
        facts(node),
        why(node));
  }

  static SharedEvent event(JsonNode node) {
    return new SharedEvent(
        string(node, "id"),
        coded(Category.class, node, "type"),
        strings(node, "modes"),
        strings(node, "contexts"),
        strings(node, "actors"),
        strings(node, "recipients"),
        optional(node, "host"),
        optional(node, "place"),
        when(node),
        strings(node, "quantities"),
        list(node, "versions", SharedReader::version),
        optional(node, "says"),
        list(node, "links", SharedReader::link),
        facts(node),
        why(node));
  }

  private static EventLink link(JsonNode node) {
    return new EventLink(string(node, "event"), coded(EventLink.Relation.class, node, "relation"));
  }

  private static SharedEvent.Version version(JsonNode node) {
    return new SharedEvent.Version(
        coded(Status.class, node, "status"),
        optionalCoded(Change.class, node, "change"),
        strings(node, "actors"),
        strings(node, "recipients"),
        node.path("heldBy").isArray() ? strings(node, "heldBy") : List.of(),
        strings(node, "origins"),
        strings(node, "reports"),
        node.path("support").asInt(),
        day(node, "from"),
        list(node, "evidence", SharedReader::quote));
  }

  static SharedClaim claim(JsonNode node) {
    JsonNode source = node.path("source");
    return new SharedClaim(
        string(node, "id"),
        optional(source, "actor"),
        optional(source, "unresolved"),
        coded(Act.class, node, "act"),
        strings(node, "recipients"),
        strings(node, "about"),
        string(node, "gist"),
        list(node, "tellings", SharedReader::telling),
        strings(node, "origins"),
        node.path("support").asInt(),
        day(node, "from"),
        strings(node, "answers"),
        why(node));
  }

  private static SharedClaim.Telling telling(JsonNode node) {
    FactRef fact = fact(node);
    return new SharedClaim.Telling(
        fact,
        coded(Claim.Kind.class, node, "kind"),
        strings(node, "via"),
        list(node, "content", span -> quote(fact, span)));
  }

  static SharedDispute dispute(JsonNode node) {
    return new SharedDispute(
        string(node, "id"),
        optional(node, "claim"),
        optional(node, "event"),
        string(node, "answers"),
        coded(Dispute.Relation.class, node, "relation"),
        strings(node, "origins"),
        why(node));
  }

  static SharedMeeting meeting(JsonNode node) {
    return new SharedMeeting(
        string(node, "id"),
        coded(Meeting.Kind.class, node, "kind"),
        strings(node, "participants"),
        strings(node, "events"),
        list(node, "history", SharedReader::state),
        node.path("now").asInt(-1),
        facts(node),
        why(node));
  }

  private static SharedMeeting.State state(JsonNode node) {
    return new SharedMeeting.State(
        day(node, "on"),
        coded(Status.class, node, "status"),
        optionalCoded(Change.class, node, "change"),
        optional(node, "place"),
        when(node),
        strings(node, "origins"),
        node.path("support").asInt(),
        list(node, "evidence", SharedReader::quote));
  }

  static Figure figure(JsonNode node) {
    return new Figure(
        string(node, "id"),
        optional(node, "of"),
        optional(node, "event"),
        string(node, "label"),
        coded(Measure.class, node, "measure"),
        string(node, "unit"),
        list(node, "values", SharedReader::value),
        why(node));
  }

  private static Figure.Value value(JsonNode node) {
    return new Figure.Value(
        number(node, "low"),
        number(node, "high"),
        node.path("approximate").asBoolean(),
        optional(node, "claimant"),
        strings(node, "claims"),
        day(node, "on"),
        strings(node, "origins"),
        node.path("support").asInt(),
        integer(node, "corrects"),
        list(node, "evidence", SharedReader::quote));
  }

  private static List<FactRef> facts(JsonNode node) {
    return list(node, "mentionsIn", SharedReader::fact);
  }

  private static FactRef fact(JsonNode node) {
    return new FactRef(string(node, "report"), string(node, "id"));
  }

  private static List<Join> why(JsonNode node) {
    return list(node, "why", CrisisReader::join);
  }

  private static Quote quote(JsonNode node) {
    return quote(fact(node), node);
  }

  private static Quote quote(FactRef fact, JsonNode node) {
    return new Quote(fact.report(), fact.id(), JsonIn.span(node), string(node, "text"));
  }

  private static Optional<When> when(JsonNode node) {
    JsonNode time = node.path("time");
    return time.isObject()
        ? Optional.of(
            new When(string(time, "value"), optional(time, "start"), optional(time, "end")))
        : Optional.empty();
  }
}
