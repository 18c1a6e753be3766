package org.hearsay.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Alignment;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;

/**
 * Finds what no record may have: repeated ids, references that lead nowhere, spans outside the
 * text.
 */
public final class RecordFaults {
  private final CrisisRecord record;
  private final List<String> faults = new ArrayList<>();

  private RecordFaults(CrisisRecord record) {
    this.record = record;
  }

  /** The faults of a record, each in words; empty for a sound one. */
  public static List<String> of(CrisisRecord record) {
    RecordFaults check = new RecordFaults(record);
    check.references();
    check.spans();
    check.nesting();
    return List.copyOf(check.faults);
  }

  private void references() {
    Set<String> actors = ids(record.actors(), Actor::id);
    Set<String> places = ids(record.places(), Place::id);
    Set<String> times = ids(record.times(), TimeExpression::id);
    Set<String> quantities = ids(record.quantities(), Quantity::id);
    Set<String> claims = ids(record.claims(), Claim::id);
    Set<String> events = ids(record.events(), Event::id);
    ids(record.meetings(), Meeting::id);
    record.actors().forEach(a -> lead(a.id(), actors, a.affiliation().stream()));
    record.quantities().forEach(q -> lead(q.id(), actors, q.of().stream()));
    for (Claim claim : record.claims()) {
      lead(claim.id(), actors, claim.source().actor().stream());
      lead(
          claim.id(),
          actors,
          Stream.of(claim.recipients(), claim.about(), claim.via()).flatMap(List::stream));
      lead(claim.id(), times, claim.time().stream());
      lead(claim.id(), places, claim.place().stream());
      lead(claim.id(), claims, Stream.concat(claim.inside().stream(), claim.sameAs().stream()));
    }
    for (Event event : record.events()) {
      lead(
          event.id(),
          actors,
          Stream.of(event.actors(), event.recipients(), event.host().stream().toList())
              .flatMap(List::stream));
      lead(
          event.id(),
          places,
          Stream.concat(
              event.places().more().stream(),
              Stream.concat(event.places().place().stream(), event.places().from().stream())));
      lead(
          event.id(),
          times,
          Stream.of(event.times().time(), event.times().begins(), event.times().ends())
              .flatMap(Optional::stream));
      lead(event.id(), quantities, event.quantities().stream());
      lead(event.id(), claims, Stream.concat(event.heldBy().stream(), event.says().stream()));
      lead(
          event.id(),
          events,
          Stream.concat(event.sameAs().stream(), event.links().stream().map(EventLink::event)));
    }
    for (Meeting meeting : record.meetings()) {
      lead(meeting.id(), actors, meeting.participants().stream());
      lead(meeting.id(), places, meeting.place().stream());
      lead(meeting.id(), times, meeting.time().stream());
      lead(meeting.id(), events, meeting.events().stream());
    }
    for (Dispute dispute : record.disputes()) {
      lead(
          "dispute", claims, Stream.concat(dispute.claim().stream(), Stream.of(dispute.answers())));
      lead("dispute", events, dispute.event().stream());
    }
  }

  private <T> Set<String> ids(List<T> facts, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T fact : facts) {
      if (!seen.add(id.apply(fact))) {
        faults.add("an id is used twice: " + id.apply(fact));
      }
    }
    return seen;
  }

  private void lead(String from, Set<String> known, Stream<String> references) {
    references
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.add("a reference of " + from + " leads nowhere: " + id));
  }

  /** A claim inside itself would send everybody who follows it round in circles. */
  private void nesting() {
    Map<String, String> outer = new HashMap<>();
    record.claims().forEach(c -> c.inside().ifPresent(id -> outer.put(c.id(), id)));
    for (Claim claim : record.claims()) {
      Set<String> seen = new HashSet<>();
      String at = claim.id();
      while (at != null && seen.add(at)) {
        at = outer.get(at);
      }
      if (claim.id().equals(at)) {
        faults.add("a claim is inside itself: " + claim.id());
      }
    }
  }

  private void spans() {
    record.actors().forEach(a -> inside(a.id(), a.mentions()));
    record.places().forEach(p -> inside(p.id(), p.mentions()));
    record.times().forEach(t -> inside(t.id(), List.of(t.mention())));
    record.quantities().forEach(q -> inside(q.id(), List.of(q.mention())));
    record.claims().forEach(c -> inside(c.id(), spans(c)));
    record
        .events()
        .forEach(
            e ->
                inside(
                    e.id(), Stream.concat(Stream.of(e.trigger()), e.evidence().stream()).toList()));

    record.issues().forEach(i -> inside(i.code(), i.span().stream().toList()));
    List<Alignment.Run> runs = record.article().alignment().map(Alignment::runs).orElse(List.of());
    inside(
        "the alignment",
        runs.stream()
            .map(run -> new Span(run.beginInText(), run.beginInText() + run.length()))
            .toList());
  }

  private static List<Span> spans(Claim claim) {
    return Stream.of(
            claim.content().stream(),
            claim.cue().stream(),
            claim.source().mention().stream(),
            claim.document().stream())
        .flatMap(spans -> spans)
        .toList();
  }

  private void inside(String id, List<Span> spans) {
    spans.stream()
        .filter(span -> span.end() > record.article().text().length())
        .forEach(span -> faults.add("a span of " + id + " lies outside the text: " + span));
  }
}
