package org.hearsay.pages.crisis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.pages.Wording;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;

/** A crisis's facts by id, and the short words by which a page names them. Immutable. */
public final class CrisisIndex {
  private final Crisis crisis;
  private final Map<String, ReportCard> reports;
  private final Map<String, Origin> origins;
  private final Map<String, Story> stories;
  private final Map<String, SharedActor> actors;
  private final Map<String, SharedPlace> places;
  private final Map<String, SharedClaim> claims;
  private final Map<String, SharedEvent> events;
  private final Map<String, SharedMeeting> meetings;
  private final Map<String, Figure> figures;

  private CrisisIndex(Crisis crisis, Collection<ReportCard> reports) {
    this.crisis = crisis;
    this.reports = byId(reports, ReportCard::id);
    this.origins = byId(crisis.origins(), Origin::id);
    this.stories = byId(crisis.stories(), Story::id);
    this.actors = byId(crisis.actors(), SharedActor::id);
    this.places = byId(crisis.places(), SharedPlace::id);
    this.claims = byId(crisis.claims(), SharedClaim::id);
    this.events = byId(crisis.events(), SharedEvent::id);
    this.meetings = byId(crisis.meetings(), SharedMeeting::id);
    this.figures = byId(crisis.figures(), Figure::id);
  }

  /** The index of a crisis and of the reports that it was made of. */
  public static CrisisIndex of(Crisis crisis, Collection<ReportCard> reports) {
    return new CrisisIndex(crisis, reports);
  }

  private static <T> Map<String, T> byId(Collection<T> facts, Function<T, String> id) {
    Map<String, T> index = new HashMap<>();
    facts.forEach(fact -> index.put(id.apply(fact), fact));
    return Map.copyOf(index);
  }

  public Crisis crisis() {
    return crisis;
  }

  /** The reports by day of publication, those of an unknown day last. */
  public List<ReportCard> reports() {
    return reports.values().stream()
        .sorted(
            Comparator.comparing((ReportCard r) -> r.published().map(Object::toString).orElse("~"))
                .thenComparing(ReportCard::id))
        .toList();
  }

  public Optional<ReportCard> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  public Optional<Origin> origin(String id) {
    return Optional.ofNullable(origins.get(id));
  }

  public Optional<Story> story(String id) {
    return Optional.ofNullable(stories.get(id));
  }

  public Optional<SharedActor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<SharedPlace> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  public Optional<SharedClaim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  public Optional<SharedEvent> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  public Optional<SharedMeeting> meeting(String id) {
    return Optional.ofNullable(meetings.get(id));
  }

  public Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** An actor's name; an unnamed one is marked as such. */
  public String name(String actor) {
    return actor(actor)
        .map(a -> a.kind() == ActorKind.UNNAMED ? a.name() + " (unnamed)" : a.name())
        .orElse(actor);
  }

  /** "A, B and C" of actors. */
  public String names(List<String> ids) {
    return Wording.list(ids.stream().map(this::name).toList());
  }

  /** An actor's name with its side, a person's with the role too: "Ana Vidal (PER, Minister)". */
  public String fullName(String id) {
    Optional<SharedActor> actor = actor(id).filter(a -> a.kind() != ActorKind.STATE);
    String more =
        actor.stream()
            .flatMap(a -> Stream.of(a.country(), a.role()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return more.isEmpty() ? name(id) : name(id) + " (" + more + ")";
  }

  /** Who says a claim, with the side; the words for nobody known where nobody is. */
  public String source(SharedClaim claim) {
    return claim.source().map(this::sided).orElse("? nobody known");
  }

  /** An actor's name with the side of one that has not got it in its name: "army (PER)". */
  public String sided(String id) {
    return actor(id)
        .filter(a -> a.kind() != ActorKind.STATE)
        .flatMap(SharedActor::country)
        .map(country -> name(id) + " (" + country + ")")
        .orElse(name(id));
  }

  /** Whose voice holds something: the sources of its claims, or the reports themselves. */
  public String voice(List<String> heldBy) {
    List<String> sources =
        heldBy.stream()
            .flatMap(id -> claim(id).stream())
            .map(this::source)
            .distinct()
            .sorted()
            .toList();
    return sources.isEmpty()
        ? "in the reports’ own voice"
        : Wording.list(sources) + coded(coders(heldBy));
  }

  /** Who coded all that holds something; nobody where a report tells it in words. */
  private Set<String> coders(List<String> heldBy) {
    List<Optional<String>> coders =
        heldBy.stream()
            .flatMap(id -> claim(id).stream())
            .flatMap(claim -> claim.tellings().stream())
            .map(telling -> report(telling.fact().report()).flatMap(ReportCard::coder))
            .toList();
    return coders.stream().anyMatch(Optional::isEmpty)
        ? Set.of()
        : coders.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String coded(Set<String> coders) {
    return coders.isEmpty() ? "" : " (coded by " + String.join(", ", coders) + ")";
  }

  /** Who stands for an origin: the agency that it is credited to, else its first publisher. */
  public String outlet(String origin) {
    return origin(origin)
        .map(o -> o.credit().orElseGet(() -> outletOf(o.first())))
        .orElse("an origin that is not shown");
  }

  /** Who published a report. */
  public String outletOf(String report) {
    return report(report)
        .map(card -> card.outlet() + coded(card.coder().map(Set::of).orElse(Set.of())))
        .orElse("publisher unknown");
  }

  /** The outlets of origins, each once, in order of their names. */
  public String outlets(List<String> ids) {
    return ids.stream().map(this::outlet).distinct().sorted().collect(Collectors.joining(", "));
  }
}
