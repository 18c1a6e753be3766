package org.hearsay.exports.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.record.crisis.Figure;

/**
 * How many died in one happening, by the counts that reports give; none is judged right.
 *
 * <p>Of one figure, low and high are the smallest and the greatest number that anybody gives, best
 * the one that most origins support, of equals the latest, then the smallest. Several figures of
 * one happening may contain one another ("12 people, three of them children"): best and low are
 * those of the greatest, high is their sum.
 */
record Deaths(long best, long high, long low) {

  /** The counts; empty where none gives a number. */
  static Optional<Deaths> of(List<Figure> figures) {
    List<Deaths> each = figures.stream().flatMap(figure -> of(figure).stream()).toList();
    return each.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Deaths(
                each.stream().mapToLong(Deaths::best).max().orElseThrow(),
                each.stream().mapToLong(Deaths::high).sum(),
                each.stream().mapToLong(Deaths::low).max().orElseThrow()));
  }

  private static Optional<Deaths> of(Figure figure) {
    List<Figure.Value> values = current(figure).filter(value -> number(value).isPresent()).toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    long best =
        values.stream()
            .max(
                Comparator.comparingInt(Figure.Value::support)
                    .thenComparing(value -> value.on().map(Object::toString).orElse(""))
                    .thenComparing(value -> -number(value).orElseThrow()))
            .flatMap(Deaths::number)
            .orElseThrow();
    long high = values.stream().mapToLong(Deaths::high).max().orElseThrow();
    long low = values.stream().mapToLong(Deaths::low).min().orElseThrow();
    return Optional.of(new Deaths(best, high, low));
  }

  /** Without those that a later value corrects. */
  private static Stream<Figure.Value> current(Figure figure) {
    List<Integer> corrected =
        figure.values().stream().flatMap(value -> value.corrects().stream()).toList();
    return Stream.iterate(0, i -> i < figure.values().size(), i -> i + 1)
        .filter(i -> !corrected.contains(i))
        .map(i -> figure.values().get(i));
  }

  private static Optional<Long> number(Figure.Value value) {
    return value.low().or(value::high).map(Math::round);
  }

  private static long low(Figure.Value value) {
    return Math.round(value.low().orElse(0.0));
  }

  private static long high(Figure.Value value) {
    return Math.round(value.high().or(value::low).orElseThrow());
  }
}
