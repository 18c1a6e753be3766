package org.hearsay.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.json.JsonOut;

/** The fields of each kind of fact, in the order of the published schema. */
final class FactShape {
  private final CrisisRecord record;
  private final JsonOut out;
  private final SpanShape spans;
  private final JsonGenerator json;
  private final Map<String, List<String>> eventsByClaim;
  private final Map<String, List<String>> claimsByQuantity;

  FactShape(JsonGenerator json, CrisisRecord record) {
    this.record = record;
    this.json = json;
    this.out = new JsonOut(json);
    this.spans = new SpanShape(out, record.article().text());
    this.eventsByClaim = record.eventsByClaim();
    this.claimsByQuantity = record.claimsByQuantity();
  }

  CrisisRecord record() {
    return record;
  }

  JsonOut out() {
    return out;
  }

  SpanShape spans() {
    return spans;
  }

  void actor(Actor actor) throws IOException {
    out.string("id", actor.id());
    out.string("name", actor.name());
    out.string("kind", actor.kind().code());
    out.string("country", actor.country());
    out.string("sector", actor.sector());
    out.string("role", actor.role());
    out.string("wikidata", actor.wikidata());
    out.string("description", actor.description());
    out.integer("count", actor.count());
    out.string("affiliation", actor.affiliation());
    spans.all("mentions", actor.mentions());
    out.confidence(actor.confidence());
    out.string("by", actor.by());
  }

  void place(Place place) throws IOException {
    out.string("id", place.id());
    out.string("name", place.name());
    out.string("country", place.country());
    out.integer("geonames", place.geonames());
    out.number("latitude", place.coordinates().map(Coordinates::latitude));
    out.number("longitude", place.coordinates().map(Coordinates::longitude));
    out.string("precision", place.precision().map(Precision::code));
    out.string("unresolved", place.unresolved());
    spans.all("mentions", place.mentions());
    out.confidence(place.confidence());
    out.string("by", place.by());
  }

  void time(TimeExpression time) throws IOException {
    out.string("id", time.id());
    out.string("text", time.text());
    out.string("type", time.type().code());
    out.string("value", time.value());
    out.string("start", time.start());
    out.string("end", time.end());
    out.string("basis", time.basis().code());
    spans.one("mention", Optional.of(time.mention()));
    out.string("by", time.by());
  }

  void quantity(Quantity quantity) throws IOException {
    out.string("id", quantity.id());
    out.number("low", quantity.low());
    out.number("high", quantity.high());
    json.writeBooleanField("approximate", quantity.approximate());
    out.string("unit", quantity.unit());
    out.string("measure", quantity.measure().code());
    out.string("of", quantity.of());
    out.strings("heldBy", claimsByQuantity.getOrDefault(quantity.id(), List.of()));
    spans.one("mention", Optional.of(quantity.mention()));
    out.string("by", quantity.by());
  }

  void claim(Claim claim) throws IOException {
    out.string("id", claim.id());
    out.string("kind", claim.kind().code());
    out.string("act", claim.act().code());
    json.writeObjectFieldStart("source");
    if (claim.source().actor().isPresent()) {
      out.string("actor", claim.source().actor());
    } else {
      out.string("unresolved", claim.source().unresolved());
    }
    spans.one("mention", claim.source().mention());
    json.writeEndObject();
    out.strings("recipients", claim.recipients());
    out.strings("about", claim.about());
    out.strings("via", claim.via());
    spans.one("cue", claim.cue());
    spans.all("content", claim.content());
    out.string("time", claim.time());
    out.string("place", claim.place());
    spans.one("document", claim.document());
    out.strings("events", eventsByClaim.getOrDefault(claim.id(), List.of()));
    out.string("inside", claim.inside());
    out.strings("sameAs", claim.sameAs());
    out.confidence(claim.confidence());
    out.string("by", claim.by());
  }

  void event(Event event) throws IOException {
    out.string("id", event.id());
    out.string("type", event.type().code());
    out.strings("modes", event.modes());
    out.strings("contexts", event.contexts());
    out.strings("actors", event.actors());
    out.strings("recipients", event.recipients());
    out.string("host", event.host());
    out.string("place", event.places().place());
    out.string("from", event.places().from());
    out.strings("morePlaces", event.places().more());
    out.string("time", event.times().time());
    out.string("begins", event.times().begins());
    out.string("ends", event.times().ends());
    out.strings("quantities", event.quantities());
    out.string("status", event.status().code());
    out.string("change", event.change().map(change -> change.code()));
    out.strings("heldBy", event.heldBy());
    out.string("says", event.says());
    out.strings("sameAs", event.sameAs());
    json.writeArrayFieldStart("links");
    for (EventLink link : event.links()) {
      json.writeStartObject();
      out.string("event", link.event());
      out.string("relation", link.relation().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    spans.one("trigger", Optional.of(event.trigger()));
    spans.all("evidence", event.evidence());
    out.confidence(event.confidence());
    out.string("by", event.by());
  }

  void meeting(Meeting meeting) throws IOException {
    out.string("id", meeting.id());
    out.string("kind", meeting.kind().code());
    out.strings("participants", meeting.participants());
    out.string("place", meeting.place());
    out.string("time", meeting.time());
    out.string("status", meeting.status().code());
    out.strings("events", meeting.events());
    out.integer("sequence", meeting.sequence());
    out.string("by", meeting.by());
  }

  void dispute(Dispute dispute) throws IOException {
    out.string("claim", dispute.claim());
    out.string("event", dispute.event());
    out.string("answers", dispute.answers());
    out.string("relation", dispute.relation().code());
    out.string("by", dispute.by());
  }
}
