package org.hearsay.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which facts are asked for: all conditions must hold; of several values of one field one must.
 *
 * @param kinds at least one
 * @param fields values that must be met, in the words of the one who asks
 * @param story id of any report of the story
 * @param from the first day, see {@link Sort#DAY}
 * @param to the last day
 * @param box where it lies
 * @param minOrigins so many independent origins tell it
 * @param words words and "phrases" that it must hold
 * @param changedSince only what became different after this moment
 * @param changedAfter only what became different after this change of the store
 * @param timeline only what stands on a timeline: meetings, and events that are neither sayings nor
 *     part of a meeting
 */
public record FactQuery(
    List<FactKind> kinds,
    Map<Field, List<String>> fields,
    Optional<String> story,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Box> box,
    int minOrigins,
    Optional<String> words,
    Optional<Instant> changedSince,
    Optional<Long> changedAfter,
    boolean timeline) {
  public FactQuery {
    kinds = List.copyOf(kinds);
    Map<Field, List<String>> inOrder = new EnumMap<>(Field.class);
    fields.forEach((field, values) -> inOrder.put(field, List.copyOf(values)));
    fields = Collections.unmodifiableMap(inOrder);
    if (kinds.isEmpty()) {
      throw new BadQueryException("kind", "at least one kind must be asked for");
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new BadQueryException("from", "from is later than to");
    }
  }

  /** All facts of these kinds. */
  public static Builder of(FactKind... kinds) {
    return new Builder(List.of(kinds));
  }

  /** Takes conditions, each of which narrows the question. */
  public static final class Builder {
    private final List<FactKind> kinds;
    private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    private Optional<String> story = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Optional<Box> box = Optional.empty();
    private int minOrigins;
    private Optional<String> words = Optional.empty();
    private Optional<Instant> changedSince = Optional.empty();
    private Optional<Long> changedAfter = Optional.empty();
    private boolean timeline;

    private Builder(List<FactKind> kinds) {
      this.kinds = kinds;
    }

    /** The field must have one of these values; the same as being asked several times. */
    public Builder with(Field field, String... values) {
      List<String> all = new ArrayList<>(fields.getOrDefault(field, List.of()));
      all.addAll(List.of(values));
      fields.put(field, List.copyOf(all));
      return this;
    }

    public Builder story(String report) {
      story = Optional.of(report);
      return this;
    }

    public Builder from(LocalDate day) {
      from = Optional.of(day);
      return this;
    }

    public Builder to(LocalDate day) {
      to = Optional.of(day);
      return this;
    }

    public Builder within(Box there) {
      box = Optional.of(there);
      return this;
    }

    public Builder minOrigins(int origins) {
      minOrigins = origins;
      return this;
    }

    public Builder words(String question) {
      words = Optional.of(question);
      return this;
    }

    public Builder changedSince(Instant moment) {
      changedSince = Optional.of(moment);
      return this;
    }

    public Builder changedAfter(long change) {
      changedAfter = Optional.of(change);
      return this;
    }

    public Builder onTimeline() {
      timeline = true;
      return this;
    }

    public FactQuery build() {
      return new FactQuery(
          kinds,
          fields,
          story,
          from,
          to,
          box,
          minOrigins,
          words,
          changedSince,
          changedAfter,
          timeline);
    }
  }
}
