package org.hearsay.merge.fact.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.When;

/** Writes groups of events down as happenings, a version for each status, voice and who did it. */
public final class SharedEvents {
  private final Reports reports;
  private final Settings settings;
  private final Clusters<Event> events;
  private final Clusters<Claim> claims;
  private final Clusters<Quantity> figures;

  public SharedEvents(
      Reports reports,
      Settings settings,
      Clusters<Event> events,
      Clusters<Claim> claims,
      Clusters<Quantity> figures) {
    this.reports = reports;
    this.settings = settings;
    this.events = events;
    this.claims = claims;
    this.figures = figures;
  }

  /** The shared events of all groups. */
  public List<SharedEvent> all() {
    return events.all().stream().map(this::of).toList();
  }

  private SharedEvent of(Cluster<Event> cluster) {
    return new SharedEvent(
        cluster.id(),
        Votes.most(cluster, event -> Optional.of(event.type())).orElseThrow(),
        strings(cluster, member -> member.fact().modes()),
        strings(cluster, member -> member.fact().contexts()),
        actors(cluster, Event::actors),
        actors(cluster, Event::recipients),
        first(cluster, member -> settings.actors().of(member.report(), member.fact().host())),
        place(cluster),
        time(cluster),
        strings(cluster, member -> figures.of(member.report(), member.fact().quantities())),
        versions(cluster),
        first(cluster, member -> claims.of(member.report(), member.fact().says())),
        links(cluster),
        cluster.refs(),
        cluster.why());
  }

  private static List<String> strings(
      Cluster<Event> cluster, Function<Member<Event>, List<String>> values) {
    return cluster.members().stream()
        .flatMap(member -> values.apply(member).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of the reports' own voice; where it names none, those of all voices. */
  private List<String> actors(Cluster<Event> cluster, Function<Event, List<String>> parties) {
    List<String> own = actors(cluster.members().stream().filter(SharedEvents::isOwn), parties);
    return own.isEmpty() ? actors(cluster.members().stream(), parties) : own;
  }

  private static boolean isOwn(Member<Event> member) {
    return member.fact().heldBy().isEmpty() && member.fact().status() != Status.DENIED;
  }

  private List<String> actors(
      Stream<Member<Event>> members, Function<Event, List<String>> parties) {
    return settings
        .attendance()
        .withoutRepeats(
            members
                .flatMap(
                    member ->
                        settings
                            .actors()
                            .of(member.report(), parties.apply(member.fact()))
                            .stream())
                .distinct()
                .sorted()
                .toList());
  }

  private static Optional<String> first(
      Cluster<Event> cluster, Function<Member<Event>, Stream<String>> value) {
    return cluster.members().stream().flatMap(value).min(Comparator.naturalOrder());
  }

  private Optional<String> place(Cluster<Event> cluster) {
    Map<String, Long> votes = new TreeMap<>();
    cluster.members().stream()
        .flatMap(
            member ->
                settings
                    .places()
                    .of(member.report(), member.fact().places().place())
                    .map(place -> place + '\n' + member.origin()))
        .distinct()
        .forEach(vote -> votes.merge(vote.substring(0, vote.indexOf('\n')), 1L, Long::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The closest time that a report gives; of equally close ones the one that most give. */
  private Optional<When> time(Cluster<Event> cluster) {
    Map<When, Long> votes = new LinkedHashMap<>();
    Map<When, Long> lengths = new LinkedHashMap<>();
    for (Member<Event> member : cluster.members()) {
      Optional<TimeExpression> time = settings.time(member.report(), member.fact().times().time());
      time.flatMap(Days::of)
          .ifPresent(
              days -> {
                When when = when(time.orElseThrow());
                votes.merge(when, 1L, Long::sum);
                lengths.put(when, days.length());
              });
    }
    return votes.keySet().stream()
        .min(
            Comparator.comparingLong((When when) -> lengths.getOrDefault(when, Long.MAX_VALUE))
                .thenComparing(when -> -votes.getOrDefault(when, 0L))
                .thenComparing(When::value));
  }

  static When when(TimeExpression time) {
    return new When(time.value(), time.start(), time.end());
  }

  private List<EventLink> links(Cluster<Event> cluster) {
    return cluster.members().stream()
        .flatMap(
            member ->
                member.fact().links().stream()
                    .flatMap(
                        link ->
                            events.of(member.report(), link.event()).stream()
                                .filter(id -> !id.equals(cluster.id()))
                                .map(id -> new EventLink(id, link.relation()))))
        .distinct()
        .sorted(Comparator.comparing(EventLink::event).thenComparing(EventLink::relation))
        .toList();
  }

  private List<SharedEvent.Version> versions(Cluster<Event> cluster) {
    List<List<Member<Event>>> groups = new ArrayList<>();
    for (Member<Event> member : cluster.members()) {
      groups.stream()
          .filter(group -> group.stream().allMatch(other -> sameVersion(member, other)))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(member);
    }
    return groups.stream()
        .map(this::version)
        .sorted(
            Comparator.comparing(
                    (SharedEvent.Version version) ->
                        version.from().map(LocalDate::toString).orElse("9"))
                .thenComparing(SharedEvent.Version::status)
                .thenComparing(version -> String.join(" ", version.heldBy()))
                .thenComparing(version -> String.join(" ", version.actors())))
        .toList();
  }

  private boolean sameVersion(Member<Event> one, Member<Event> other) {
    Event left = one.fact();
    Event right = other.fact();
    if (left.status() != right.status()
        || !left.change().equals(right.change())
        || left.heldBy().isEmpty() != right.heldBy().isEmpty()) {
      return false;
    }
    return left.heldBy().isEmpty() || !othersDidIt(one, other);
  }

  private boolean othersDidIt(Member<Event> one, Member<Event> other) {
    Parties left = settings.parties(one.report(), one.fact().actors());
    Parties right = settings.parties(other.report(), other.fact().actors());
    return !left.sides().isEmpty()
        && !right.sides().isEmpty()
        && left.keys().stream().noneMatch(right.keys()::contains)
        && left.sides().stream().noneMatch(right.sides()::contains);
  }

  private SharedEvent.Version version(List<Member<Event>> members) {
    Event first = members.get(0).fact();
    Optional<Change> change = first.change();
    List<String> origins = members.stream().map(Member::origin).distinct().sorted().toList();
    return new SharedEvent.Version(
        first.status(),
        change,
        actors(members.stream(), Event::actors),
        actors(members.stream(), Event::recipients),
        members.stream()
            .flatMap(member -> claims.of(member.report(), member.fact().heldBy()).stream())
            .distinct()
            .sorted()
            .toList(),
        origins,
        members.stream().map(Member::report).distinct().sorted().toList(),
        reports.support(origins),
        members.stream().flatMap(member -> member.day().stream()).min(Comparator.naturalOrder()),
        evidence(
            reports,
            members,
            event -> event.evidence().isEmpty() ? List.of(event.trigger()) : event.evidence()));
  }

  /** The words of the earliest report of each origin. */
  static <T> List<Quote> evidence(
      Reports reports, Collection<Member<T>> members, Function<T, List<Span>> words) {
    Map<String, Member<T>> earliest = new TreeMap<>();
    Comparator<Member<T>> order =
        Comparator.comparing(
                (Member<T> member) -> member.day().map(LocalDate::toString).orElse("9"))
            .thenComparing(Member::ref);
    for (Member<T> member : members) {
      earliest.merge(
          member.origin(), member, (one, other) -> order.compare(one, other) <= 0 ? one : other);
    }
    return earliest.values().stream()
        .sorted(order)
        .flatMap(
            member ->
                words.apply(member.fact()).stream()
                    .limit(1)
                    .map(span -> reports.quote(member.ref(), span)))
        .toList();
  }
}
