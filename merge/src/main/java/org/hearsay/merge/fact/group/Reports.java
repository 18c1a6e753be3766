package org.hearsay.merge.fact.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;

/**
 * The readings that are merged, by the id of their report, with the origin of each.
 *
 * <p>A report that no origin names is an origin of its own.
 */
public final class Reports {
  private final Map<String, CrisisRecord> records = new TreeMap<>();
  private final Known<String, Origin> origins = new Known<>();
  private final Known<String, String> families = new Known<>();

  public Reports(Collection<CrisisRecord> readings, Collection<Origin> origins) {
    readings.forEach(record -> records.put(record.article().id(), record));
    for (Origin origin : origins) {
      origin.reports().forEach(report -> this.origins.put(report, origin));
    }
    for (CrisisRecord record : records.values()) {
      String report = record.article().id();
      if (this.origins.find(report).isEmpty()) {
        this.origins.put(report, alone(record.article()));
      }
      Origin origin = this.origins.get(report);
      families.put(origin.id(), origin.family().orElse(origin.id()));
    }
  }

  private static Origin alone(Article article) {
    return new Origin(
        article.id(),
        List.of(article.id()),
        article.id(),
        article.credit(),
        article.publisher(),
        List.of());
  }

  public Collection<CrisisRecord> records() {
    return records.values();
  }

  public CrisisRecord record(String report) {
    return Optional.ofNullable(records.get(report))
        .orElseThrow(() -> new IllegalArgumentException("no such report: " + report));
  }

  /** The origins of all reports, by id. */
  public List<Origin> origins() {
    Map<String, Origin> known = new TreeMap<>();
    records.keySet().forEach(report -> known.put(origins.get(report).id(), origins.get(report)));
    return List.copyOf(known.values());
  }

  public Optional<LocalDate> day(String report) {
    return record(report).article().published();
  }

  /** The publisher's family of a report's origin; the origin itself when nobody knows it. */
  public String family(String report) {
    return families.get(origins.get(report).id());
  }

  /** How many publishers' families these origins come from. */
  public int support(Collection<String> originIds) {
    return (int) originIds.stream().map(families::get).distinct().count();
  }

  public Quote quote(FactRef fact, Span span) {
    String text = record(fact.report()).article().text();
    return new Quote(fact.report(), fact.id(), span, span.text(text));
  }

  /**
   * All facts of one kind as members.
   *
   * @param kind the letter of their ids
   * @param anchor the words that a fact stands on
   */
  public <T> List<Member<T>> members(
      char kind,
      Function<CrisisRecord, List<T>> facts,
      Function<T, String> localId,
      Function<Located<T>, Span> anchor) {
    List<Member<T>> members = new ArrayList<>();
    for (CrisisRecord record : records.values()) {
      String report = record.article().id();
      Map<Span, Integer> ordinals = new HashMap<>();
      for (T fact : facts.apply(record)) {
        Span span = anchor.apply(new Located<>(record, fact));
        int ordinal = ordinals.merge(span, 1, Integer::sum) - 1;
        members.add(
            new Member<>(
                FactId.of(kind, report, span, ordinal),
                new FactRef(report, localId.apply(fact)),
                origins.get(report).id(),
                record.article().published(),
                fact));
      }
    }
    return members;
  }

  /** A fact with the record that it stands in. */
  public record Located<T>(CrisisRecord record, T fact) {
    public Located {}
  }
}
