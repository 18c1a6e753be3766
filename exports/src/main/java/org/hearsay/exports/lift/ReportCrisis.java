package org.hearsay.exports.lift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.Through;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.When;

/**
 * What one report says, as a crisis of one report: entries of one happening in several voices are
 * the versions of one event, repeats of one saying are one claim.
 *
 * <p>Ids are those of the report's facts behind the beginning of the report's id.
 */
final class ReportCrisis {
  private static final int PREFIX = 16;

  private final CrisisRecord record;
  private final Article article;
  private final SameAs<Event> happenings;
  private final SameAs<Claim> sayings;

  ReportCrisis(CrisisRecord record) {
    this.record = record;
    this.article = record.article();
    this.happenings = new SameAs<>(record.events(), Event::id, Event::sameAs);
    this.sayings = new SameAs<>(record.claims(), Claim::id, Claim::sameAs);
  }

  Crisis crisis() {
    ReportFigures figures = new ReportFigures(record, this);
    return new Crisis(
        Optional.empty(),
        List.of(
            new Origin(
                article.id(),
                List.of(article.id()),
                article.id(),
                article.credit(),
                article.publisher(),
                List.of())),
        List.of(),
        record.actors().stream().map(this::actor).toList(),
        record.places().stream().map(this::place).toList(),
        happenings.groups().entrySet().stream()
            .map(group -> event(group.getKey(), group.getValue(), figures))
            .toList(),
        sayings.groups().entrySet().stream()
            .map(group -> claim(group.getKey(), group.getValue()))
            .toList(),
        disputes(),
        record.meetings().stream().map(this::meeting).toList(),
        figures.all(),
        List.of(),
        List.of(),
        new ComponentId("report", "1"));
  }

  /** The id of a fact beyond its report. */
  String id(String fact) {
    return article.id().substring(0, Math.min(PREFIX, article.id().length())) + "-" + fact;
  }

  /** The id of the happening that an event is told of. */
  String happening(String event) {
    return id(happenings.leader(event));
  }

  /** The ids of the claims, repeats taken together. */
  List<String> claims(Collection<String> claims) {
    return claims.stream().map(claim -> id(sayings.leader(claim))).distinct().toList();
  }

  Quote quote(String fact, Span span) {
    return new Quote(article.id(), fact, span, span.text(article.text()));
  }

  List<String> origins() {
    return List.of(article.id());
  }

  private List<String> ids(Collection<String> facts) {
    return facts.stream().map(this::id).distinct().toList();
  }

  private FactRef ref(String fact) {
    return new FactRef(article.id(), fact);
  }

  private SharedActor actor(Actor actor) {
    return new SharedActor(
        id(actor.id()),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.sector(),
        actor.role(),
        actor.wikidata(),
        actor.description(),
        actor.count(),
        actor.affiliation().map(this::id),
        List.of(ref(actor.id())),
        List.of());
  }

  private SharedPlace place(Place place) {
    return new SharedPlace(
        id(place.id()),
        place.name(),
        place.country(),
        place.geonames(),
        place.coordinates(),
        place.precision(),
        place.unresolved(),
        List.of(ref(place.id())),
        List.of());
  }

  private SharedEvent event(String leader, List<Event> entries, ReportFigures figures) {
    Event first = entries.get(0);
    return new SharedEvent(
        id(leader),
        first.type(),
        strings(entries, Event::modes),
        strings(entries, Event::contexts),
        ids(strings(entries, Event::actors)),
        ids(strings(entries, Event::recipients)),
        first(entries, Event::host).map(this::id),
        first(entries, event -> event.places().place()).map(this::id),
        first(entries, event -> first(event.times().time(), event.times().begins()))
            .flatMap(this::when),
        figures.of(leader),
        entries.stream().map(this::version).toList(),
        first(entries, Event::says).map(claim -> id(sayings.leader(claim))),
        entries.stream()
            .flatMap(event -> event.links().stream())
            .map(link -> new EventLink(happening(link.event()), link.relation()))
            .filter(link -> !link.event().equals(id(leader)))
            .distinct()
            .toList(),
        entries.stream().map(event -> ref(event.id())).toList(),
        List.of());
  }

  private SharedEvent.Version version(Event event) {
    return new SharedEvent.Version(
        event.status(),
        event.change(),
        ids(event.actors()),
        ids(event.recipients()),
        claims(event.heldBy()),
        origins(),
        origins(),
        1,
        article.published(),
        List.of(quote(event.id(), evidence(event))));
  }

  static Span evidence(Event event) {
    return event.evidence().isEmpty() ? event.trigger() : event.evidence().get(0);
  }

  private SharedClaim claim(String leader, List<Claim> tellings) {
    Claim first = tellings.get(0);
    Claim longest =
        tellings.stream()
            .reduce((one, other) -> length(other) > length(one) ? other : one)
            .orElse(first);
    String id = id(leader);
    return new SharedClaim(
        id,
        first.source().actor().map(this::id),
        first.source().unresolved(),
        first.act(),
        ids(strings(tellings, Claim::recipients)),
        ids(strings(tellings, Claim::about)),
        String.join(" … ", words(longest)),
        tellings.stream()
            .map(
                claim ->
                    new SharedClaim.Telling(
                        ref(claim.id()),
                        claim.kind(),
                        ids(Through.of(record.claims(), claim)),
                        spans(claim).map(span -> quote(claim.id(), span)).toList()))
            .toList(),
        origins(),
        1,
        article.published(),
        disputes().stream()
            .filter(x -> x.claim().equals(Optional.of(id)) || x.answers().equals(id))
            .map(SharedDispute::id)
            .toList(),
        List.of());
  }

  private static Stream<Span> spans(Claim claim) {
    return claim.content().isEmpty() ? claim.cue().stream() : claim.content().stream();
  }

  private List<String> words(Claim claim) {
    return spans(claim).map(span -> span.text(article.text())).toList();
  }

  private static int length(Claim claim) {
    return claim.content().stream().mapToInt(Span::length).sum();
  }

  private List<SharedDispute> disputes() {
    List<SharedDispute> disputes = new ArrayList<>();
    for (Dispute dispute : record.disputes()) {
      disputes.add(
          new SharedDispute(
              id("d" + (disputes.size() + 1)),
              dispute.claim().map(claim -> id(sayings.leader(claim))),
              dispute.event().map(this::happening),
              id(sayings.leader(dispute.answers())),
              dispute.relation(),
              origins(),
              List.of()));
    }
    return List.copyOf(disputes);
  }

  private SharedMeeting meeting(Meeting meeting) {
    List<Event> events =
        record.events().stream().filter(event -> meeting.events().contains(event.id())).toList();
    Optional<Change> change = events.stream().flatMap(event -> event.change().stream()).findFirst();
    SharedMeeting.State state =
        new SharedMeeting.State(
            article.published(),
            meeting.status(),
            change,
            meeting.place().map(this::id),
            meeting.time().flatMap(this::when),
            origins(),
            1,
            events.stream().map(event -> quote(event.id(), evidence(event))).toList());
    return new SharedMeeting(
        id(meeting.id()),
        meeting.kind(),
        ids(meeting.participants()),
        meeting.events().stream().map(this::happening).distinct().toList(),
        List.of(state),
        0,
        List.of(ref(meeting.id())),
        List.of());
  }

  private Optional<When> when(String time) {
    return record.times().stream()
        .filter(candidate -> candidate.id().equals(time))
        .findFirst()
        .map(ReportCrisis::when);
  }

  private static When when(TimeExpression time) {
    return new When(time.value(), time.start(), time.end());
  }

  private static <T> List<String> strings(List<T> facts, Function<T, List<String>> values) {
    return facts.stream().flatMap(fact -> values.apply(fact).stream()).distinct().toList();
  }

  private static <T> Optional<String> first(List<T> facts, Function<T, Optional<String>> value) {
    return facts.stream().flatMap(fact -> value.apply(fact).stream()).findFirst();
  }

  private static Optional<String> first(Optional<String> one, Optional<String> other) {
    return one.isPresent() ? one : other;
  }
}
