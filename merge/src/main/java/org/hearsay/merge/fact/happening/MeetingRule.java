package org.hearsay.merge.fact.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.happening.EventView.Places;
import org.hearsay.model.facts.Meeting;

/**
 * Whether two reports speak of one occasion: those who meet, where and when; a plan that was
 * changed may have another day and place.
 */
final class MeetingRule {
  private static final double ENOUGH = 0.6;
  private static final double SUREST = 0.95;
  private static final int CLOSE_DAYS = 5;

  private final View one;
  private final View other;
  private final List<String> evidence = new ArrayList<>();
  private double points;

  private MeetingRule(View one, View other) {
    this.one = one;
    this.other = other;
  }

  /**
   * What deciding needs to know of a meeting.
   *
   * @param events groups of its events
   * @param past it was held, or was not
   * @param changed cancelled, postponed or moved
   */
  record View(
      Meeting.Kind kind,
      Parties participants,
      Places place,
      Optional<Days> days,
      Optional<LocalDate> told,
      Set<String> events,
      boolean past,
      boolean changed) {
    View {
      events = Set.copyOf(events);
    }
  }

  static Optional<EventRule.Verdict> same(View one, View other) {
    if (apart(one, other)) {
      return Optional.empty();
    }
    if (one.events().stream().anyMatch(other.events()::contains)) {
      return Optional.of(new EventRule.Verdict("the same event", SUREST));
    }
    MeetingRule rule = new MeetingRule(one, other);
    boolean possible = (rule.who() && rule.when()) || rule.unnamed();
    rule.where();
    return possible && rule.points >= ENOUGH
        ? Optional.of(
            new EventRule.Verdict(String.join(", ", rule.evidence), Math.min(SUREST, rule.points)))
        : Optional.empty();
  }

  /** Two that were held on different days are two. */
  static boolean apart(View one, View other) {
    boolean held = one.past() && other.past() && !one.changed() && !other.changed();
    boolean call = one.kind() == Meeting.Kind.CALL;
    boolean otherDay =
        one.days().isPresent()
            && other.days().isPresent()
            && !one.days().get().meets(other.days().get());
    return (held && otherDay) || call != (other.kind() == Meeting.Kind.CALL);
  }

  private boolean who() {
    Set<String> common = new HashSet<>(one.participants().keys());
    common.retainAll(other.participants().keys());
    Set<String> sides = new HashSet<>(one.participants().sides());
    sides.retainAll(other.participants().sides());
    boolean alone =
        one.participants().keys().size() == 1 || other.participants().keys().size() == 1;
    if (common.size() > 1) {
      add(0.5, "the same parties");
    } else if (common.size() == 1) {
      add(alone ? 0.4 : 0.3, "a party in common");
    } else if (sides.size() > 1) {
      add(0.35, "parties of the same sides");
    } else {
      return false;
    }
    return true;
  }

  /** "the two sides", "their envoys": who meets there on that day, as the other report names. */
  private boolean unnamed() {
    boolean words = one.participants().areUnnamed() || other.participants().areUnnamed();
    boolean sameDay =
        one.days().isPresent()
            && other.days().isPresent()
            && one.days().get().length() <= CLOSE_DAYS
            && one.days().get().meets(other.days().get());
    boolean samePlace = one.place().keys().stream().anyMatch(other.place().keys()::contains);
    if (!words || !sameDay || !samePlace) {
      return false;
    }
    points = 0;
    evidence.clear();
    add(0.4, "the same day");
    return true;
  }

  private boolean when() {
    boolean changed = one.changed() || other.changed();
    if (one.days().isPresent() && other.days().isPresent()) {
      if (one.days().get().meets(other.days().get())) {
        add(0.25, "the same day");
        return true;
      }
      add(changed ? 0.1 : 0, "a changed plan");
      return changed;
    }
    if (changed) {
      add(0.1, "a changed plan");
    }
    if (near(one, other) || near(other, one)) {
      add(0.15, "told within days of it");
    } else if (toldClose()) {
      add(0.05, "told within days");
    }
    return true;
  }

  /** An undated telling of what was held is of the days before its report. */
  private static boolean near(View dated, View undated) {
    return dated.days().isPresent()
        && undated.days().isEmpty()
        && undated.past()
        && undated.told().isPresent()
        && dated
            .days()
            .get()
            .meets(new Days(undated.told().map(day -> day.minusDays(CLOSE_DAYS)), undated.told()));
  }

  private boolean toldClose() {
    return one.told().isPresent()
        && other.told().isPresent()
        && Math.abs(one.told().get().toEpochDay() - other.told().get().toEpochDay()) <= CLOSE_DAYS;
  }

  private void where() {
    Set<String> left = one.place().keys();
    Set<String> right = other.place().keys();
    if (left.stream().anyMatch(right::contains)) {
      add(0.25, "the same place");
    } else if (!left.isEmpty() && !right.isEmpty() && !one.changed() && !other.changed()) {
      points -= 0.25;
    }
  }

  private void add(double more, String why) {
    points += more;
    evidence.add(why);
  }
}
