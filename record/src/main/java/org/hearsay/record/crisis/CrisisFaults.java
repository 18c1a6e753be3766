package org.hearsay.record.crisis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.facts.EventLink;

/**
 * Finds what no crisis may have: repeated ids, references that lead nowhere, a report in two
 * origins or stories.
 */
public final class CrisisFaults {
  private final Crisis crisis;
  private final List<String> faults = new ArrayList<>();

  private CrisisFaults(Crisis crisis) {
    this.crisis = crisis;
  }

  /** The faults of a crisis, each in words; empty for a sound one. */
  public static List<String> of(Crisis crisis) {
    CrisisFaults check = new CrisisFaults(crisis);
    check.groups();
    check.facts();
    return List.copyOf(check.faults);
  }

  private void groups() {
    Set<String> origins = ids(crisis.origins(), Origin::id);
    ids(crisis.stories(), Story::id);
    once("origins", crisis.origins().stream().flatMap(origin -> origin.reports().stream()));
    once("stories", crisis.stories().stream().flatMap(story -> story.reports().stream()));
    crisis.stories().forEach(story -> lead(story.id(), origins, story.origins()));
    for (SharedEvent event : crisis.events()) {
      event.versions().forEach(version -> lead(event.id(), origins, version.origins()));
    }
    crisis.claims().forEach(claim -> lead(claim.id(), origins, claim.origins()));
    crisis.disputes().forEach(dispute -> lead(dispute.id(), origins, dispute.origins()));
    for (SharedMeeting meeting : crisis.meetings()) {
      meeting.history().forEach(state -> lead(meeting.id(), origins, state.origins()));
    }
    for (Figure figure : crisis.figures()) {
      figure.values().forEach(value -> lead(figure.id(), origins, value.origins()));
    }
  }

  private void facts() {
    Set<String> actors = ids(crisis.actors(), SharedActor::id);
    Set<String> places = ids(crisis.places(), SharedPlace::id);
    Set<String> events = ids(crisis.events(), SharedEvent::id);
    Set<String> claims = ids(crisis.claims(), SharedClaim::id);
    Set<String> disputes = ids(crisis.disputes(), SharedDispute::id);
    Set<String> figures = ids(crisis.figures(), Figure::id);
    ids(crisis.meetings(), SharedMeeting::id);
    crisis.actors().forEach(actor -> lead(actor.id(), actors, actor.affiliation().stream()));
    for (SharedEvent event : crisis.events()) {
      lead(event.id(), actors, Stream.concat(event.actors().stream(), event.host().stream()));
      lead(event.id(), actors, event.recipients());
      lead(event.id(), places, event.place().stream());
      lead(event.id(), figures, event.quantities());
      lead(event.id(), claims, event.says().stream());
      lead(event.id(), events, event.links().stream().map(EventLink::event));
      for (SharedEvent.Version version : event.versions()) {
        lead(event.id(), actors, version.actors());
        lead(event.id(), actors, version.recipients());
        lead(event.id(), claims, version.heldBy());
      }
    }
    for (SharedClaim claim : crisis.claims()) {
      lead(claim.id(), actors, Stream.concat(claim.source().stream(), claim.about().stream()));
      lead(claim.id(), actors, claim.recipients());
      claim.tellings().forEach(telling -> lead(claim.id(), actors, telling.via()));
      lead(claim.id(), disputes, claim.answers());
    }
    for (SharedDispute dispute : crisis.disputes()) {
      lead(
          dispute.id(),
          claims,
          Stream.concat(dispute.claim().stream(), Stream.of(dispute.answers())));
      lead(dispute.id(), events, dispute.event().stream());
    }
    for (SharedMeeting meeting : crisis.meetings()) {
      lead(meeting.id(), actors, meeting.participants());
      lead(meeting.id(), events, meeting.events());
      meeting.history().forEach(state -> lead(meeting.id(), places, state.place().stream()));
    }
    for (Figure figure : crisis.figures()) {
      lead(figure.id(), actors, figure.of().stream());
      lead(figure.id(), events, figure.event().stream());
      for (Figure.Value value : figure.values()) {
        lead(figure.id(), actors, value.claimant().stream());
        lead(figure.id(), claims, value.claims());
      }
      corrections(figure);
    }
  }

  /** A value corrects one that stands before it. */
  private void corrections(Figure figure) {
    for (int i = 0; i < figure.values().size(); i++) {
      int at = i;
      figure
          .values()
          .get(i)
          .corrects()
          .filter(earlier -> earlier < 0 || earlier >= at)
          .ifPresent(
              earlier -> faults.add("a value of " + figure.id() + " corrects no earlier one"));
    }
  }

  private <T> Set<String> ids(List<T> items, Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    for (T item : items) {
      if (!seen.add(id.apply(item))) {
        faults.add("an id is used twice: " + id.apply(item));
      }
    }
    return seen;
  }

  private void once(String groups, Stream<String> reports) {
    Set<String> seen = new HashSet<>();
    reports
        .filter(report -> !seen.add(report))
        .forEach(report -> faults.add("a report is in two " + groups + ": " + report));
  }

  private void lead(String from, Set<String> known, Collection<String> references) {
    lead(from, known, references.stream());
  }

  private void lead(String from, Set<String> known, Stream<String> references) {
    references
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.add("a reference of " + from + " leads nowhere: " + id));
  }
}
