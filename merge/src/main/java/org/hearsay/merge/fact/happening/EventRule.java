package org.hearsay.merge.fact.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.word.TriggerWords;
import org.hearsay.model.facts.Category;

/**
 * Whether two tellings are of one happening: by the words that tell of it, who takes part, where
 * and when.
 *
 * <p>Looks at the two only. Points for what agrees are added up; what contradicts parts the two for
 * good.
 */
public final class EventRule {
  /** The fewest points that make two tellings one happening. */
  static final double ENOUGH = 0.6;

  private static final String PHONE = "phone";
  private static final double SUREST = 0.95;
  private static final int CLOSE_DAYS = 3;
  private static final int FAR_DAYS = 7;

  private final EventView one;
  private final EventView other;
  private final List<String> evidence = new ArrayList<>();
  private double points;

  private EventRule(EventView one, EventView other) {
    this.one = one;
    this.other = other;
  }

  /** That two tellings are of one happening. */
  public record Verdict(String evidence, double confidence) {
    public Verdict {}
  }

  /** That the two are one happening, if enough speaks for it and nothing against. */
  public static Optional<Verdict> same(EventView one, EventView other) {
    return same(one, other, ENOUGH);
  }

  /**
   * The same with another bound: where it is known beforehand that all tellings are of one day's
   * news, less has to speak for it.
   */
  public static Optional<Verdict> same(EventView one, EventView other, double enough) {
    if (apart(one, other)) {
      return Optional.empty();
    }
    EventRule rule = new EventRule(one, other);
    rule.words();
    rule.parties();
    rule.places();
    rule.days();
    rule.counts();
    return rule.points < enough
        ? Optional.empty()
        : Optional.of(
            new Verdict(
                String.join(", ", rule.evidence), Math.max(0, Math.min(SUREST, rule.points))));
  }

  /**
   * Whether the two cannot be one happening: their days or, in the same voice, actors differ, or
   * neither their words nor their kind is the same.
   */
  public static boolean apart(EventView one, EventView other) {
    if (isOther(one, other)) {
      return true;
    }
    boolean changed = one.voice().changed() || other.voice().changed();
    if (!changed && daysDiffer(one, other)) {
      return true;
    }
    boolean bothOwn = !one.voice().held() && !other.voice().held();
    boolean others = bothOwn && !isMutual(one) && differ(one.actors(), other.actors());
    boolean call = one.modes().contains(PHONE) != other.modes().contains(PHONE);
    return others || (call && isMutual(one) && isMutual(other));
  }

  private static boolean isOther(EventView one, EventView other) {
    boolean sameType = one.type().isPresent() && one.type().equals(other.type());
    return !sameType
        && TriggerWords.relation(one.triggers(), other.triggers()) == TriggerWords.Relation.NONE;
  }

  private static boolean daysDiffer(EventView one, EventView other) {
    if (one.time().isPresent() && other.time().isPresent()) {
      return !one.time().get().meets(other.time().get());
    }
    return tooLate(one, other) || tooLate(other, one);
  }

  /** What a report tells as past did not happen after that report. */
  private static boolean tooLate(EventView undated, EventView dated) {
    return undated.time().isEmpty()
        && undated.voice().past()
        && undated.told().isPresent()
        && dated.time().isPresent()
        && dated.time().get().isAfter(undated.told().get());
  }

  private static boolean isMutual(EventView view) {
    return view.type()
        .filter(type -> type == Category.CONSULT || type == Category.AGREE)
        .isPresent();
  }

  private void words() {
    switch (TriggerWords.relation(one.triggers(), other.triggers())) {
      case SAME_STEM -> {
        boolean vague =
            TriggerWords.areVague(one.triggers()) || TriggerWords.areVague(other.triggers());
        boolean all = one.triggers().equals(other.triggers());
        add((all ? 0.45 : 0.25) - (vague ? 0.3 : 0), "the same word");
        context();
      }
      case SAME_FAMILY -> {
        add(0.25, "words for the same");
        context();
        if (tellsBoth(one, other) || tellsBoth(other, one)) {
          points -= 0.1;
        }
      }
      case NONE -> add(meet(one.modes(), other.modes()) ? 0.25 : 0.15, "the same kind of event");
    }
    if (one.type().isEmpty() || other.type().isEmpty()) {
      points -= 0.2;
    } else if (!one.type().equals(other.type())) {
      points -= 0.3;
    }
  }

  /** Whether a telling has the other's word beside its own: then they are mostly for two things. */
  private static boolean tellsBoth(EventView view, EventView second) {
    return meet(second.triggers(), view.context());
  }

  /** The share of the words around that both have. */
  private void context() {
    long shared = one.context().stream().filter(other.context()::contains).count();
    int shorter = Math.min(one.context().size(), other.context().size());
    points += 0.2 * shared / (1 + shorter);
  }

  private void parties() {
    if (isMutual(one)) {
      Parties left = both(one);
      Parties right = both(other);
      long common = left.keys().stream().filter(right.keys()::contains).count();
      party(left, right, "the same parties", common == 1 ? 0.15 : 0.3);
      return;
    }
    boolean actors = party(one.actors(), other.actors(), "the same actors", 0.25);
    boolean recipients = false;
    if (countOthers()) {
      points -= 0.4;
    } else {
      recipients = party(one.recipients(), other.recipients(), "the same recipients", 0.4);
    }
    boolean crossed =
        meet(one.actors().keys(), other.recipients().keys())
            || meet(one.recipients().keys(), other.actors().keys());
    if (!actors && !recipients && crossed) {
      add(0.25, "a party in common");
    }
  }

  /** Seven officers and fifteen farmers are not the same victims. */
  private boolean countOthers() {
    Set<String> left = one.recipients().heads();
    Set<String> right = other.recipients().heads();
    return !one.counts().isEmpty()
        && !other.counts().isEmpty()
        && !meet(one.counts(), other.counts())
        && !left.isEmpty()
        && !right.isEmpty()
        && !meet(left, right);
  }

  private static Parties both(EventView view) {
    return new Parties(
        union(view.actors().keys(), view.recipients().keys()),
        union(view.actors().sides(), view.recipients().sides()),
        union(view.actors().heads(), view.recipients().heads()));
  }

  private boolean party(Parties left, Parties right, String name, double full) {
    if (meet(left.keys(), right.keys())) {
      add(full, name);
      return true;
    }
    if (meet(left.heads(), right.heads()) && !differ(left, right)) {
      add(full * 0.6, name + ", without names");
    } else if (meet(left.sides(), right.sides())) {
      add(full / 2, name + "' side");
    } else if (differ(left, right)) {
      points -= full;
    }
    return false;
  }

  private static boolean differ(Parties left, Parties right) {
    return !meet(left.keys(), right.keys())
        && !meet(left.sides(), right.sides())
        && !left.sides().isEmpty()
        && !right.sides().isEmpty();
  }

  private void places() {
    Set<String> left = one.place().keys();
    Set<String> right = other.place().keys();
    if (meet(left, right)) {
      add(0.2, "the same place");
    } else if (!left.isEmpty() && !right.isEmpty()) {
      boolean near = meet(one.place().countries(), other.place().countries());
      points -= near ? 0.1 : 0.3;
    }
  }

  private void days() {
    if (one.time().isPresent() && other.time().isPresent()) {
      boolean close =
          one.time().get().length() <= CLOSE_DAYS && other.time().get().length() <= CLOSE_DAYS;
      add(close ? 0.2 : 0.1, "the same day");
    } else if (one.time().isPresent() || other.time().isPresent()) {
      near(one.time().isPresent() ? one : other, one.time().isPresent() ? other : one);
    } else if (one.told().isPresent() && other.told().isPresent()) {
      long between = Math.abs(one.told().get().toEpochDay() - other.told().get().toEpochDay());
      if (between <= 1) {
        add(0.1, "told on the same days");
      } else if (between > FAR_DAYS) {
        points -= 0.2;
      }
    }
  }

  private void counts() {
    if (meet(one.counts(), other.counts())) {
      add(0.2, "the same number");
    }
  }

  /** An undated telling is of the days before its report. */
  private void near(EventView dated, EventView undated) {
    if (undated.told().isEmpty() || !undated.voice().past()) {
      return;
    }
    LocalDate told = undated.told().get();
    Days lately = new Days(Optional.of(told.minusDays(CLOSE_DAYS)), Optional.of(told));
    if (dated.time().orElseThrow().meets(lately)) {
      add(0.1, "told within days of it");
    } else {
      points -= 0.1;
    }
  }

  private void add(double more, String why) {
    points += more;
    evidence.add(why);
  }

  private static boolean meet(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }

  private static Set<String> union(Set<String> left, Set<String> right) {
    Set<String> union = new HashSet<>(left);
    union.addAll(right);
    return union;
  }
}
