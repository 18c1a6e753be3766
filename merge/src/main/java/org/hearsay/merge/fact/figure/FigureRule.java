package org.hearsay.merge.fact.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Measure;

/**
 * Whether two numbers are given for one thing: what is measured, of whom, in which event, where.
 */
final class FigureRule {
  private static final double ENOUGH = 0.65;
  private static final double SUREST = 0.95;
  private static final int CLOSE_DAYS = 7;
  private static final Set<Measure> PEOPLE =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.DETAINED, Measure.DISPLACED);

  private final FigureView one;
  private final FigureView other;
  private final List<String> evidence = new ArrayList<>();
  private double points;

  private FigureRule(FigureView one, FigureView other) {
    this.one = one;
    this.other = other;
  }

  record Verdict(String evidence, double confidence) {}

  static boolean countsPeople(Measure measure) {
    return PEOPLE.contains(measure);
  }

  static Optional<Verdict> same(FigureView one, FigureView other) {
    if (one.measure() != other.measure() || !one.unit().equals(other.unit()) || apart(one, other)) {
      return Optional.empty();
    }
    FigureRule rule = new FigureRule(one, other);
    rule.measure();
    rule.owner();
    if (!rule.event()) {
      return Optional.empty();
    }
    rule.rest();
    return rule.points < ENOUGH
        ? Optional.empty()
        : Optional.of(new Verdict(String.join(", ", rule.evidence), Math.min(SUREST, rule.points)));
  }

  /** The troops of two sides are never one number. */
  static boolean apart(FigureView one, FigureView other) {
    return one.of().keys().stream().noneMatch(other.of().keys()::contains)
        && !one.of().sides().isEmpty()
        && !other.of().sides().isEmpty()
        && one.of().sides().stream().noneMatch(other.of().sides()::contains);
  }

  private void measure() {
    if (countsPeople(one.measure())) {
      add(0.6, "people " + one.measure().code());
    } else if (one.measure() == Measure.DEPLOYED) {
      add(0.55, one.quantity().unit() + " deployed");
    } else {
      add(0.3, one.quantity().unit());
    }
  }

  private void owner() {
    if (one.of().keys().stream().anyMatch(other.of().keys()::contains)) {
      add(0.3, "the same owner");
    } else if (one.of().sides().stream().anyMatch(other.of().sides()::contains)) {
      add(0.25, "the same side");
    }
  }

  /** Victims of two happenings are two numbers, unless value and place are the same. */
  private boolean event() {
    if (one.events().stream().anyMatch(other.events()::contains)) {
      add(0.35, "the same event");
      return true;
    }
    boolean both = !one.events().isEmpty() && !other.events().isEmpty();
    return !both || one.measure() == Measure.DEPLOYED || one.sameValue(other);
  }

  private void rest() {
    Set<String> left = one.places().keys();
    Set<String> right = other.places().keys();
    if (left.stream().anyMatch(right::contains)) {
      add(0.15, "the same place");
    } else if (!left.isEmpty()
        && !right.isEmpty()
        && one.places().countries().stream().noneMatch(other.places().countries()::contains)) {
      points -= 0.2;
    }
    if (one.sameValue(other)) {
      add(0.15, "the same value");
    }
    if (one.day().isPresent() && other.day().isPresent()) {
      long days = Math.abs(one.day().get().toEpochDay() - other.day().get().toEpochDay());
      if (days <= CLOSE_DAYS) {
        add(0.05, "told within days");
      } else {
        points -= 0.1;
      }
    }
  }

  private void add(double more, String why) {
    points += more;
    evidence.add(why);
  }
}
