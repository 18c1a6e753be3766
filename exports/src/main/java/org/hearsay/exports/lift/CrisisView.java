package org.hearsay.exports.lift;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/** What reports say together, its facts by id, and the readings of the reports. Immutable. */
public final class CrisisView {
  private final Crisis crisis;
  private final Map<String, CrisisRecord> reports;
  private final Map<String, SharedActor> actors;
  private final Map<String, SharedPlace> places;
  private final Map<String, SharedEvent> events;
  private final Map<String, SharedClaim> claims;
  private final Map<String, Figure> figures;

  private CrisisView(Crisis crisis, Map<String, CrisisRecord> reports) {
    this.crisis = crisis;
    this.reports = reports;
    this.actors = byId(crisis.actors(), SharedActor::id);
    this.places = byId(crisis.places(), SharedPlace::id);
    this.events = byId(crisis.events(), SharedEvent::id);
    this.claims = byId(crisis.claims(), SharedClaim::id);
    this.figures = byId(crisis.figures(), Figure::id);
  }

  /** One report as a crisis of its own. */
  public static CrisisView of(CrisisRecord record) {
    return new CrisisView(new ReportCrisis(record).crisis(), Map.of(record.article().id(), record));
  }

  /** Joined reports; each report that the crisis names must be among the readings. */
  public static CrisisView of(Crisis crisis, Collection<CrisisRecord> reports) {
    Map<String, CrisisRecord> readings = new HashMap<>();
    reports.forEach(record -> readings.put(record.article().id(), record));
    return new CrisisView(crisis, readings);
  }

  private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    facts.forEach(fact -> map.put(id.apply(fact), fact));
    return map;
  }

  public Crisis crisis() {
    return crisis;
  }

  /** The readings of all reports, by day of publication and then by id, as a store shows them. */
  public List<CrisisRecord> reports() {
    return reports.values().stream()
        .sorted(
            Comparator.comparing(
                    (CrisisRecord record) ->
                        record.article().published().map(Object::toString).orElse(""))
                .thenComparing(record -> record.article().id()))
        .toList();
  }

  /** The reading of a report. */
  public CrisisRecord report(String id) {
    return Objects.requireNonNull(reports.get(id), id);
  }

  public List<SharedActor> actors(Collection<String> ids) {
    return found(actors, ids);
  }

  public Optional<SharedActor> actor(Optional<String> id) {
    return id.flatMap(x -> Optional.ofNullable(actors.get(x)));
  }

  public Optional<SharedPlace> place(Optional<String> id) {
    return id.flatMap(x -> Optional.ofNullable(places.get(x)));
  }

  public List<SharedEvent> events(Collection<String> ids) {
    return found(events, ids);
  }

  public List<SharedClaim> claims(Collection<String> ids) {
    return found(claims, ids);
  }

  public List<Figure> figures(Collection<String> ids) {
    return found(figures, ids);
  }

  /** Who says it; without an actor the reason why there is none. */
  public String speaker(SharedClaim claim) {
    return actor(claim.source())
        .map(SharedActor::name)
        .orElse("unresolved: " + claim.unresolved().orElse("not in this crisis"));
  }

  /** The names of those who hold something, each once. */
  public List<String> speakers(Collection<String> claimIds) {
    return claims(claimIds).stream().map(this::speaker).distinct().toList();
  }

  private static <T> List<T> found(Map<String, T> facts, Collection<String> ids) {
    return ids.stream().flatMap(id -> Stream.ofNullable(facts.get(id))).toList();
  }
}
