package org.hearsay.merge.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.merge.Group;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Story;

/** Tells of groups of reports what people and later steps want to know. */
public final class GroupTelling {
  /** By day, of one day the agency's own report first, then by moment, ties by id. */
  private static final Comparator<Sketch> BY_PUBLICATION =
      Comparator.comparing((Sketch sketch) -> sketch.day().orElse(LocalDate.MAX))
          .thenComparing(sketch -> !sketch.about().isOfItsAgency())
          .thenComparing(sketch -> sketch.about().at().orElse(Instant.MAX))
          .thenComparing(Sketch::report);

  private GroupTelling() {}

  /**
   * One text and who carries it.
   *
   * @param reports the sketches of the group's members, in any order
   */
  public static Origin origin(Group group, Collection<Sketch> reports) {
    Map<String, Sketch> sketches =
        reports.stream().collect(Collectors.toMap(Sketch::report, Function.identity()));
    List<Sketch> ordered = reports.stream().sorted(BY_PUBLICATION).toList();
    Sketch first = ordered.get(0);
    Optional<Sketch> credited =
        ordered.stream().filter(sketch -> sketch.about().credit().isPresent()).findFirst();
    return new Origin(
        group.id(),
        group.members(),
        first.report(),
        credited.flatMap(sketch -> sketch.about().credit()),
        credited.flatMap(sketch -> sketch.about().agency()).or(() -> first.about().family()),
        reasons(first.report(), group.why(), sketches));
  }

  /**
   * What happened over a time, and the reports that tell of it.
   *
   * @param origins ids of the texts
   * @param reports the sketches of the group's members, in any order
   * @param crisis the name it was taken in under
   */
  public static Story story(
      Group group, List<String> origins, Collection<Sketch> reports, Optional<String> crisis) {
    List<Sketch> ordered = reports.stream().sorted(BY_PUBLICATION).toList();
    List<LocalDate> days =
        ordered.stream().map(Sketch::day).flatMap(Optional::stream).sorted().toList();
    return new Story(
        group.id(),
        ordered.stream()
            .map(sketch -> sketch.about().title())
            .filter(title -> !title.isBlank())
            .findFirst()
            .orElse(""),
        group.members(),
        origins.stream().sorted().toList(),
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
        crisis,
        group.why());
  }

  /** Walks from the first report along the joins: each other report is reached by one. */
  private static List<Origin.Reason> reasons(
      String first, List<Join> joins, Map<String, Sketch> sketches) {
    Map<String, List<Join>> beside = new HashMap<>();
    for (Join join : joins) {
      beside.computeIfAbsent(join.left(), id -> new ArrayList<>()).add(join);
      beside.computeIfAbsent(join.right(), id -> new ArrayList<>()).add(join);
    }
    List<Origin.Reason> reasons = new ArrayList<>();
    Set<String> reached = new HashSet<>(Set.of(first));
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      String from = open.remove();
      for (Join join : beside.getOrDefault(from, List.of())) {
        String to = join.left().equals(from) ? join.right() : join.left();
        if (reached.add(to)) {
          open.add(to);
          double overlap = overlap(sketches, from, to);
          reasons.add(new Origin.Reason(to, join.rule(), overlap));
        }
      }
    }
    reasons.sort(Comparator.comparing(Origin.Reason::report));
    return List.copyOf(reasons);
  }

  private static double overlap(Map<String, Sketch> sketches, String from, String to) {
    return Optional.ofNullable(sketches.get(from))
        .flatMap(
            one ->
                Optional.ofNullable(sketches.get(to)).map(other -> OriginRule.overlap(one, other)))
        .orElseThrow(() -> new IllegalArgumentException("no sketch of " + from + " or " + to));
  }
}
