package org.hearsay.pages.crisis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.record.crisis.CrisisChange;
import org.hearsay.record.crisis.CrisisChange.Kind;

/**
 * Tells what became different between two states of a crisis: a pure function of the two.
 *
 * <p>A thing is the same when anything that is joined in it is the same, so a group whose id moved
 * is merged or split, never gone and new.
 */
public final class Changes {
  private final List<Tracked> before;
  private final List<Tracked> after;
  private final Set<String> known;
  private final Map<String, Instant> cameAt;
  private final List<String> order;
  private final Instant asked;

  private Changes(
      CrisisIndex before, CrisisIndex after, Map<String, Instant> cameAt, Instant asked) {
    this.before = Tracked.all(before);
    this.after = Tracked.all(after);
    this.known = before.reports().stream().map(ReportCard::id).collect(Collectors.toSet());
    this.cameAt = Map.copyOf(cameAt);
    this.order = after.reports().stream().map(ReportCard::id).toList();
    this.asked = asked;
  }

  /**
   * The changes, in the order of the things of the later state; what is gone comes last.
   *
   * @param cameAt when each report came into the store
   * @param asked the moment of a change that no report explains
   */
  public static List<CrisisChange> between(
      CrisisIndex before, CrisisIndex after, Map<String, Instant> cameAt, Instant asked) {
    return new Changes(before, after, cameAt, asked).all();
  }

  private List<CrisisChange> all() {
    List<CrisisChange> changes = new ArrayList<>();
    for (Tracked now : after) {
      List<Tracked> then = before.stream().filter(now::shares).toList();
      if (then.isEmpty()) {
        changes.add(change(Kind.NEW, now, Optional.empty()));
      } else if (then.size() > 1) {
        String lines = then.stream().map(Tracked::line).collect(Collectors.joining(" and "));
        changes.add(change(Kind.MERGED, now, Optional.of(lines)));
      } else {
        changed(then.get(0), now).ifPresent(changes::add);
      }
    }
    for (Tracked then : before) {
      if (after.stream().noneMatch(then::shares)) {
        changes.add(gone(then));
      }
    }
    return changes;
  }

  private Optional<CrisisChange> changed(Tracked then, Tracked now) {
    long parts = after.stream().filter(then::shares).count();
    if (parts > 1) {
      return Optional.of(change(Kind.SPLIT, now, Optional.of(then.line())));
    }
    if (then.state().equals(now.state())) {
      return Optional.empty();
    }
    Kind kind = now.corrects() && !then.corrects() ? Kind.CORRECTED : Kind.CHANGED;
    return Optional.of(change(kind, now, Optional.of(then.state())));
  }

  private CrisisChange change(Kind kind, Tracked now, Optional<String> then) {
    Optional<String> report = now.newest(known, order);
    return new CrisisChange(
        report.map(id -> cameAt.getOrDefault(id, asked)).orElse(asked),
        kind,
        now.id(),
        then,
        Optional.of(now.line()),
        report.orElse(""));
  }

  private CrisisChange gone(Tracked then) {
    Optional<String> last =
        then.reports().stream().max(Comparator.comparing(id -> order.indexOf(id)));
    return new CrisisChange(
        asked,
        Kind.WITHDRAWN,
        then.id(),
        Optional.of(then.line()),
        Optional.empty(),
        last.orElse(""));
  }
}
