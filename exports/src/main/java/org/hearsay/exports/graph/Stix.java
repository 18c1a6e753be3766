package org.hearsay.exports.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.code.Country;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.quote.Statement;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.Article;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedPlace;

/**
 * A bundle of STIX 2.1: reports, identities, locations, a note for each claim, an opinion for each
 * denial, and what holds as happened as an object of an extension, for STIX's own incident is a
 * stub.
 *
 * <p>STIX dates every object: those that no dated report tells of stay out.
 */
public final class Stix implements CrisisExport {
  private static final Instant FIRST_RELEASE = Instant.parse("2026-01-01T00:00:00Z");
  private static final String SELF = StixIds.of("identity", "hearsay");
  private static final String EXTENSION = StixIds.of("extension-definition", "hearsay-event");
  private static final String EVENT = "hearsay-event";

  private final Sink sink;
  private final Once written = new Once();
  private String separator = "\n";

  public Stix(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void begin() throws IOException {
    sink.out()
        .write(
            "{\"type\":\"bundle\",\"id\":\""
                + StixIds.of("bundle", "hearsay")
                + "\",\"objects\":[");
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    if (separator.equals("\n")) {
      write(self());
      write(extension());
    }
    Map<String, List<String>> told = new HashMap<>();
    for (SharedActor actor : view.crisis().actors()) {
      object(view, reports(actor.mentionsIn()), told, moment -> identity(actor, moment));
    }
    for (SharedPlace place : view.crisis().places()) {
      if (place.coordinates().isPresent() || place.country().isPresent()) {
        object(view, reports(place.mentionsIn()), told, moment -> location(place, moment));
      } else {
        sink.tally().leaveOut("place without a location");
      }
    }
    for (Happening happening : Happening.happened(view, sink.tally())) {
      List<String> reports =
          happening.reports().stream().map(record -> record.article().id()).toList();
      object(view, reports, told, moment -> event(happening, moment));
    }
    for (SharedClaim claim : view.crisis().claims()) {
      object(view, reports(claim), told, moment -> note(view, claim, moment));
    }
    for (SharedDispute dispute : view.crisis().disputes()) {
      opinion(view, dispute, told);
    }
    for (CrisisRecord record : view.reports()) {
      report(record.article(), told.getOrDefault(record.article().id(), List.of()));
    }
  }

  @Override
  public void end() throws IOException {
    sink.out().write("\n]}\n");
  }

  /** Makes an object that was first told of at a moment. */
  private interface Maker {
    StixObject of(Instant moment);
  }

  private void object(
      CrisisView view, Collection<String> reports, Map<String, List<String>> told, Maker maker)
      throws IOException {
    Optional<Instant> moment =
        reports.stream()
            .flatMap(id -> moment(view.report(id).article()).stream())
            .min(Instant::compareTo);
    if (moment.isEmpty()) {
      sink.tally().leaveOut("undated");
      return;
    }
    StixObject made = maker.of(moment.get());
    write(made);
    for (String report : reports) {
      told.computeIfAbsent(report, id -> new ArrayList<>()).add(made.node().path("id").asText());
    }
  }

  private void write(StixObject object) throws IOException {
    if (written.isNew(object.node().path("id").asText())) {
      sink.out().write(separator + object.node());
      separator = ",\n";
      sink.tally().row();
    }
  }

  private static Optional<Instant> moment(Article article) {
    return article
        .publishedAt()
        .or(
            () ->
                article
                    .published()
                    .map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)));
  }

  private static List<String> reports(List<FactRef> facts) {
    return facts.stream().map(FactRef::report).distinct().toList();
  }

  private static List<String> reports(SharedClaim claim) {
    return reports(claim.tellings().stream().map(SharedClaim.Telling::fact).toList());
  }

  private static StixObject self() {
    return new StixObject("identity", SELF, FIRST_RELEASE)
        .text("name", "Hearsay")
        .text("identity_class", "system");
  }

  private static StixObject extension() {
    return new StixObject("extension-definition", EXTENSION, FIRST_RELEASE)
        .text("created_by_ref", SELF)
        .text("name", "Events that reports tell of")
        .text(
            "description",
            "An event of a PLOVER category that holds as happened: name, event_type, modes,"
                + " first_seen, last_seen, actor_refs, recipient_refs, location_refs, claimed_by.")
        .text("schema", "urn:hearsay:stix:hearsay-event")
        .text("version", "1.0.0")
        .list("extension_types", List.of("new-sdo"));
  }

  private static StixObject identity(SharedActor actor, Instant moment) {
    return new StixObject("identity", id(actor), moment)
        .text("created_by_ref", SELF)
        .text("name", actor.name())
        .text("description", actor.description())
        .list("roles", actor.role().stream().toList())
        .text("identity_class", identityClass(actor.kind()));
  }

  private static String identityClass(ActorKind kind) {
    return switch (kind) {
      case PERSON -> "individual";
      case STATE, ORGANIZATION -> "organization";
      case GROUP -> "group";
      case UNNAMED -> "unknown";
    };
  }

  private static StixObject location(SharedPlace place, Instant moment) {
    StixObject location =
        new StixObject("location", id(place), moment)
            .text("created_by_ref", SELF)
            .text("name", place.name())
            .text("country", place.country().flatMap(Country::twoLetters));
    Optional<Coordinates> point = place.coordinates();
    point.ifPresent(
        x ->
            location
                .node()
                .put("latitude", Numbers.plain(x.latitude()))
                .put("longitude", Numbers.plain(x.longitude())));
    return location;
  }

  private StixObject event(Happening happening, Instant moment) {
    StixObject event =
        new StixObject(EVENT, StixIds.of(EVENT, happening.event().id()), moment)
            .text("created_by_ref", SELF)
            .text("name", happening.event().type().code())
            .text("event_type", happening.event().type().code())
            .list("modes", happening.event().modes())
            .text("description", ShortQuote.of(happening.quote().words(), sink.options()))
            .list("actor_refs", happening.actors().stream().map(Stix::id).toList())
            .list("recipient_refs", happening.recipients().stream().map(Stix::id).toList())
            .list(
                "location_refs",
                happening.place().filter(Stix::isLocated).map(Stix::id).stream().toList())
            .list("claimed_by", happening.voices());
    if (happening.dated()) {
      event
          .text("first_seen", happening.days().first() + "T00:00:00.000Z")
          .text("last_seen", happening.days().last() + "T00:00:00.000Z");
    }
    event.node().putObject("extensions").putObject(EXTENSION).put("extension_type", "new-sdo");
    return event;
  }

  private static boolean isLocated(SharedPlace place) {
    return place.coordinates().isPresent() || place.country().isPresent();
  }

  private StixObject note(CrisisView view, SharedClaim claim, Instant moment) {
    String speaker = view.speaker(claim);
    List<String> about =
        Stream.concat(
                view.actor(claim.source()).map(Stix::id).stream(),
                reports(claim).stream()
                    .filter(report -> moment(view.report(report).article()).isPresent())
                    .map(report -> StixIds.of("report", report)))
            .toList();
    return new StixObject("note", StixIds.of("note", claim.id()), moment)
        .text("created_by_ref", SELF)
        .text("abstract", speaker + " " + Statement.verb(claim.act()))
        .text("content", ShortQuote.of(claim.gist(), sink.options()))
        .list("authors", List.of(speaker))
        .list("object_refs", about);
  }

  private void opinion(CrisisView view, SharedDispute dispute, Map<String, List<String>> told)
      throws IOException {
    Optional<String> opinion =
        switch (dispute.relation()) {
          case DENIES, RETRACTS -> Optional.of("strongly-disagree");
          case CONTRADICTS -> Optional.of("disagree");
          case CONFIRMS -> Optional.of("agree");
          case COUNTER_ACCUSES -> Optional.empty();
        };
    List<SharedClaim> answering = view.claims(dispute.claim().stream().toList());
    List<SharedClaim> answered = view.claims(List.of(dispute.answers()));
    if (opinion.isEmpty() || answering.isEmpty() || answered.isEmpty()) {
      sink.tally().leaveOut("answer that is no opinion");
      return;
    }
    SharedClaim claim = answering.get(0);
    object(
        view,
        reports(claim),
        told,
        moment ->
            new StixObject("opinion", StixIds.of("opinion", dispute.id()), moment)
                .text("created_by_ref", SELF)
                .text("explanation", ShortQuote.of(claim.gist(), sink.options()))
                .list("authors", List.of(view.speaker(claim)))
                .text("opinion", opinion)
                .list("object_refs", List.of(StixIds.of("note", answered.get(0).id()))));
  }

  private void report(Article article, List<String> told) throws IOException {
    Optional<Instant> moment = moment(article);
    if (moment.isEmpty()) {
      sink.tally().leaveOut("undated");
      return;
    }
    StixObject report =
        new StixObject("report", StixIds.of("report", article.id()), moment.get())
            .text("created_by_ref", SELF)
            .text("name", article.title().orElse("Report " + article.id()))
            .text("published", StixObject.moment(moment.get()))
            .list("object_refs", told.isEmpty() ? List.of(SELF) : told);
    if (article.publisher().isPresent() || article.url().isPresent()) {
      ObjectNode reference = report.node().putArray("external_references").addObject();
      reference.put("source_name", article.publisher().orElse("unknown outlet"));
      reference.put("external_id", article.id());
      article.url().ifPresent(url -> reference.put("url", url));
    }
    write(report);
  }

  private static String id(SharedActor actor) {
    return StixIds.of("identity", actor.id());
  }

  private static String id(SharedPlace place) {
    return StixIds.of("location", place.id());
  }
}
