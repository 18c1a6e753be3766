package org.hearsay.exports.lift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Quantity;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Figure;

/**
 * The numbers of one report as figures: those that count the same of one happening are values of
 * one figure, side by side.
 */
final class ReportFigures {
  private final CrisisRecord record;
  private final ReportCrisis crisis;
  private final Map<String, List<String>> holders;
  private final Map<String, List<Quantity>> figures = new LinkedHashMap<>();
  private final Map<String, String> happenings = new HashMap<>();

  ReportFigures(CrisisRecord record, ReportCrisis crisis) {
    this.record = record;
    this.crisis = crisis;
    this.holders = record.claimsByQuantity();
    Map<String, String> keys = new HashMap<>();
    for (Quantity quantity : record.quantities()) {
      Optional<String> happening =
          record.events().stream()
              .filter(event -> event.quantities().contains(quantity.id()))
              .map(Event::id)
              .map(crisis::happening)
              .findFirst();
      String key = happening.map(id -> id + ' ' + quantity.measure().code()).orElse(quantity.id());
      String figure = keys.computeIfAbsent(key, x -> crisis.id(quantity.id()));
      figures.computeIfAbsent(figure, x -> new ArrayList<>()).add(quantity);
      happening.ifPresent(id -> happenings.put(figure, id));
    }
  }

  /** All figures. */
  List<Figure> all() {
    return figures.entrySet().stream()
        .map(entry -> figure(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The ids of the figures of a happening, by the id of its first event. */
  List<String> of(String leader) {
    String happening = crisis.happening(leader);
    return figures.keySet().stream()
        .filter(figure -> happening.equals(happenings.get(figure)))
        .toList();
  }

  private Figure figure(String id, List<Quantity> quantities) {
    Quantity first = quantities.get(0);
    return new Figure(
        id,
        first.of().map(crisis::id),
        Optional.ofNullable(happenings.get(id)),
        first.unit() + " " + first.measure().code(),
        first.measure(),
        first.unit(),
        quantities.stream().map(this::value).toList(),
        List.of());
  }

  private Figure.Value value(Quantity quantity) {
    List<String> claims = holders.getOrDefault(quantity.id(), List.of());
    return new Figure.Value(
        quantity.low(),
        quantity.high(),
        quantity.approximate(),
        claimant(claims),
        crisis.claims(claims),
        record.article().published(),
        crisis.origins(),
        1,
        Optional.empty(),
        List.of(crisis.quote(quantity.id(), quantity.mention())));
  }

  private Optional<String> claimant(List<String> claims) {
    return record.claims().stream()
        .filter(claim -> claims.contains(claim.id()))
        .map(Claim::source)
        .flatMap(source -> source.actor().stream())
        .map(crisis::id)
        .findFirst();
  }
}
