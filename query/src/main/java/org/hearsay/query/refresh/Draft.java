package org.hearsay.query.refresh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.query.FactKind;
import org.hearsay.query.Field;
import org.hearsay.query.refresh.FactRow.Pair;
import org.hearsay.record.crisis.Join;
import org.hearsay.store.database.SearchWords;

/** A row in the making. */
final class Draft {
  /** The day of what has none: it stands after all others. */
  static final int UNDATED = 10_000_000;

  /** Confidences are kept in so many steps. */
  private static final long STEPS = 1_000_000;

  private final StoryFacts facts;
  private final FactKind kind;
  private final String id;
  private final Terms terms = new Terms();
  private final Set<String> parts = new TreeSet<>();
  private final Set<String> origins = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();
  private final List<Pair> pairs = new ArrayList<>();
  private int day = UNDATED;
  private int lastDay = UNDATED;
  private boolean onTimeline;
  private Optional<Coordinates> at = Optional.empty();
  private Optional<Double> doubt = Optional.empty();

  Draft(StoryFacts facts, FactKind kind, String id) {
    this.facts = facts;
    this.kind = kind;
    this.id = id;
    facts.crises().forEach(crisis -> terms.add(Field.CRISIS, crisis));
  }

  Terms terms() {
    return terms;
  }

  /** The days from one to another; where only one is known, that day. */
  Draft days(Optional<LocalDate> from, Optional<LocalDate> to) {
    Optional<LocalDate> first = from.or(() -> to);
    first.ifPresent(
        begin -> {
          day = Math.toIntExact(begin.toEpochDay());
          lastDay = Math.max(day, Math.toIntExact(to.orElse(begin).toEpochDay()));
        });
    return this;
  }

  Draft onTimeline() {
    onTimeline = true;
    return this;
  }

  Draft actors(Field role, Collection<String> ids) {
    ids.forEach(actor -> facts.actor(actor).ifPresent(known -> actor(role, known.id())));
    return this;
  }

  private void actor(Field role, String actor) {
    facts.actor(actor).ifPresent(known -> terms.actor(role, known));
    words.add(facts.names().name(actor));
  }

  Draft place(Optional<String> place) {
    place
        .flatMap(facts::place)
        .ifPresent(
            known -> {
              terms.place(known);
              words.add(known.name());
              at = known.coordinates();
            });
    return this;
  }

  /** The reports that tell it: it is found by them, by who published them, and counts origins. */
  Draft reports(Collection<String> reports) {
    for (String report : reports) {
      terms.add(Field.REPORT, Integer.toString(facts.number(report)));
      terms.add(Field.PUBLISHER, facts.publisher(report));
      origins.add(facts.origin(report));
    }
    return this;
  }

  Draft words(Collection<String> more) {
    words.addAll(more);
    return this;
  }

  /** What joined it: each part leads to it, and it may be doubted. */
  Draft joins(String prefix, Collection<Join> why) {
    for (Join join : why) {
      part(join.left());
      part(join.right());
    }
    return doubts(prefix, why);
  }

  /** The least sure that nobody ruled on is a doubt. */
  Draft doubts(String prefix, Collection<Join> why) {
    why.stream()
        .filter(join -> !facts.isRuled(prefix, join))
        .forEach(join -> doubt(join.confidence()));
    return this;
  }

  Draft part(String part) {
    if (!part.equals(id)) {
      parts.add(part);
    }
    return this;
  }

  Draft doubt(double confidence) {
    if (confidence < 1) {
      double rounded = (double) Math.round(confidence * STEPS) / STEPS;
      doubt = Optional.of(Math.min(rounded, doubt.orElse(1.0)));
    }
    return this;
  }

  Draft pair(Pair pair) {
    pairs.add(pair);
    return this;
  }

  /**
   * The row.
   *
   * @param json the object without its kind and names
   */
  FactRow row(String json) {
    return new FactRow(
        kind,
        id,
        day,
        lastDay,
        onTimeline,
        origins.size(),
        at,
        doubt,
        terms.all(),
        List.copyOf(parts),
        pairs,
        SearchWords.of(String.join("\n", words)),
        facts.names().line(kind, json));
  }
}
