package org.hearsay.record.crisis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.json.JsonOut;

/** The fields of each kind of shared fact, in the order of the published schema. */
final class SharedShape {
  private final JsonOut out;
  private final GroupShape groups;

  SharedShape(JsonOut out) {
    this.out = out;
    this.groups = new GroupShape(out);
  }

  void actor(SharedActor actor) throws IOException {
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
    ground(actor.mentionsIn(), actor.why());
  }

  void place(SharedPlace place) throws IOException {
    out.string("id", place.id());
    out.string("name", place.name());
    out.string("country", place.country());
    out.integer("geonames", place.geonames());
    out.number("latitude", place.coordinates().map(Coordinates::latitude));
    out.number("longitude", place.coordinates().map(Coordinates::longitude));
    out.string("precision", place.precision().map(Precision::code));
    out.string("unresolved", place.unresolved());
    ground(place.mentionsIn(), place.why());
  }

  void event(SharedEvent event) throws IOException {
    out.string("id", event.id());
    out.string("type", event.type().code());
    out.strings("modes", event.modes());
    out.strings("contexts", event.contexts());
    out.strings("actors", event.actors());
    out.strings("recipients", event.recipients());
    out.string("host", event.host());
    out.string("place", event.place());
    out.object("time", event.time(), this::when);
    out.strings("quantities", event.quantities());
    out.list("versions", event.versions(), this::version);
    out.string("says", event.says());
    out.list("links", event.links(), this::link);
    ground(event.mentionsIn(), event.why());
  }

  private void link(EventLink link) throws IOException {
    out.string("event", link.event());
    out.string("relation", link.relation().code());
  }

  private void version(SharedEvent.Version version) throws IOException {
    out.string("status", version.status().code());
    out.string("change", version.change().map(change -> change.code()));
    out.strings("actors", version.actors());
    out.strings("recipients", version.recipients());
    if (version.heldBy().isEmpty()) {
      out.string("heldBy", "report");
    } else {
      out.strings("heldBy", version.heldBy());
    }
    out.strings("origins", version.origins());
    out.strings("reports", version.reports());
    out.count("support", version.support());
    out.string("from", version.from());
    out.list("evidence", version.evidence(), this::quote);
  }

  void claim(SharedClaim claim) throws IOException {
    out.string("id", claim.id());
    out.object("source", Optional.of(claim), this::source);
    out.string("act", claim.act().code());
    out.strings("recipients", claim.recipients());
    out.strings("about", claim.about());
    out.string("gist", claim.gist());
    out.list("tellings", claim.tellings(), this::telling);
    out.strings("origins", claim.origins());
    out.count("support", claim.support());
    out.string("from", claim.from());
    out.strings("answers", claim.answers());
    out.list("why", claim.why(), groups::join);
  }

  private void source(SharedClaim claim) throws IOException {
    if (claim.source().isPresent()) {
      out.string("actor", claim.source());
    } else {
      out.string("unresolved", claim.unresolved());
    }
  }

  private void telling(SharedClaim.Telling telling) throws IOException {
    out.string("report", telling.fact().report());
    out.string("id", telling.fact().id());
    out.string("kind", telling.kind().code());
    out.strings("via", telling.via());
    out.list("content", telling.content(), quote -> out.span(quote.span(), quote.words()));
  }

  void dispute(SharedDispute dispute) throws IOException {
    out.string("id", dispute.id());
    out.string("claim", dispute.claim());
    out.string("event", dispute.event());
    out.string("answers", dispute.answers());
    out.string("relation", dispute.relation().code());
    out.strings("origins", dispute.origins());
    out.list("why", dispute.why(), groups::join);
  }

  void meeting(SharedMeeting meeting) throws IOException {
    out.string("id", meeting.id());
    out.string("kind", meeting.kind().code());
    out.strings("participants", meeting.participants());
    out.strings("events", meeting.events());
    out.list("history", meeting.history(), this::state);
    out.count("now", meeting.now());
    ground(meeting.mentionsIn(), meeting.why());
  }

  private void state(SharedMeeting.State state) throws IOException {
    out.string("on", state.on());
    out.string("status", state.status().code());
    out.string("change", state.change().map(change -> change.code()));
    out.string("place", state.place());
    out.object("time", state.time(), this::when);
    out.strings("origins", state.origins());
    out.count("support", state.support());
    out.list("evidence", state.evidence(), this::quote);
  }

  void figure(Figure figure) throws IOException {
    out.string("id", figure.id());
    out.string("of", figure.of());
    out.string("event", figure.event());
    out.string("label", figure.label());
    out.string("measure", figure.measure().code());
    out.string("unit", figure.unit());
    out.list("values", figure.values(), this::value);
    out.list("why", figure.why(), groups::join);
  }

  private void value(Figure.Value value) throws IOException {
    out.number("low", value.low());
    out.number("high", value.high());
    out.json().writeBooleanField("approximate", value.approximate());
    out.string("claimant", value.claimant());
    out.strings("claims", value.claims());
    out.string("on", value.on());
    out.strings("origins", value.origins());
    out.count("support", value.support());
    out.integer("corrects", value.corrects());
    out.list("evidence", value.evidence(), this::quote);
  }

  private void ground(List<FactRef> mentionsIn, List<Join> why) throws IOException {
    out.list("mentionsIn", mentionsIn, this::fact);
    out.list("why", why, groups::join);
  }

  private void fact(FactRef fact) throws IOException {
    out.string("report", fact.report());
    out.string("id", fact.id());
  }

  private void quote(Quote quote) throws IOException {
    out.string("report", quote.report());
    out.string("id", quote.id());
    out.span(quote.span(), quote.words());
  }

  private void when(When when) throws IOException {
    out.string("value", when.value());
    out.string("start", when.start());
    out.string("end", when.end());
  }
}
