package org.hearsay.pages.crisis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;

/** The joins that made one thing, and what people ruled on its parts. */
public final class Joins {
  private static final int SHORT = 10;

  private Joins() {}

  /** The surest first; none for what stands in one report alone. */
  public static List<Join> of(Lookup.Found found, CrisisIndex index) {
    return all(found, index).stream()
        .sorted(
            Comparator.comparingDouble(Join::confidence)
                .reversed()
                .thenComparing(Join::left)
                .thenComparing(Join::right))
        .toList();
  }

  private static List<Join> all(Lookup.Found found, CrisisIndex index) {
    String id = found.id();
    return switch (found.kind()) {
      case REPORT -> ofReport(id, index.crisis());
      case ORIGIN -> index.origin(id).map(Joins::ofOrigin).orElse(List.of());
      case STORY -> index.story(id).map(story -> story.why()).orElse(List.of());
      case ACTOR -> index.actor(id).map(actor -> actor.why()).orElse(List.of());
      case PLACE -> index.place(id).map(place -> place.why()).orElse(List.of());
      case EVENT -> index.event(id).map(event -> event.why()).orElse(List.of());
      case CLAIM -> index.claim(id).map(claim -> claim.why()).orElse(List.of());
      case MEETING -> index.meeting(id).map(meeting -> meeting.why()).orElse(List.of());
      case FIGURE -> index.figure(id).map(figure -> figure.why()).orElse(List.of());
      case DISPUTE ->
          index.crisis().disputes().stream()
              .filter(dispute -> dispute.id().equals(id))
              .flatMap(dispute -> dispute.why().stream())
              .toList();
    };
  }

  /** What joins a report to its origin and to its story. */
  private static List<Join> ofReport(String report, Crisis crisis) {
    List<Join> joins = new ArrayList<>();
    crisis.origins().stream()
        .filter(origin -> origin.reports().contains(report))
        .forEach(origin -> joins.addAll(ofOrigin(origin)));
    crisis.stories().forEach(story -> joins.addAll(story.why()));
    return joins.stream()
        .filter(join -> join.left().equals(report) || join.right().equals(report))
        .toList();
  }

  private static List<Join> ofOrigin(Origin origin) {
    return origin.why().stream()
        .filter(reason -> !reason.report().equals(origin.first()))
        .map(
            reason ->
                Join.of(
                    origin.first(),
                    reason.report(),
                    reason.rule(),
                    String.format(
                        Locale.ROOT,
                        "%.0f %% of the shorter text in common",
                        100 * reason.overlap()),
                    Math.max(0, Math.min(1, reason.overlap()))))
        .toList();
  }

  /** The rulings on any of the ids that are joined in it. */
  public static List<Ruling> rulings(Lookup.Found found, CrisisIndex index) {
    String prefix = found.kind().prefix();
    Set<String> members = new TreeSet<>();
    members.add(prefix + found.id());
    members.add(prefix + found.asked());
    for (Join join : all(found, index)) {
      members.add(prefix + join.left());
      members.add(prefix + join.right());
    }
    return index.crisis().rulings().stream()
        .filter(ruling -> members.contains(ruling.left()) || members.contains(ruling.right()))
        .toList();
  }

  /** A report by its outlet and day, any other id by its beginning. */
  public static String words(String id, CrisisIndex index) {
    String beginning = id.substring(0, Math.min(SHORT, id.length()));
    return index
        .report(id)
        .map(
            report ->
                report.outlet()
                    + report.published().map(day -> " " + day).orElse("")
                    + " "
                    + beginning)
        .orElse(beginning);
  }

  /** The facts of single reports that are joined in one. */
  public static List<FactRef> members(Lookup.Found found, CrisisIndex index) {
    String id = found.id();
    return switch (found.kind()) {
      case ACTOR -> index.actor(id).map(actor -> actor.mentionsIn()).orElse(List.of());
      case PLACE -> index.place(id).map(place -> place.mentionsIn()).orElse(List.of());
      case EVENT -> index.event(id).map(event -> event.mentionsIn()).orElse(List.of());
      case MEETING -> index.meeting(id).map(meeting -> meeting.mentionsIn()).orElse(List.of());
      case CLAIM ->
          index
              .claim(id)
              .map(claim -> claim.tellings().stream().map(telling -> telling.fact()).toList())
              .orElse(List.of());
      case FIGURE ->
          index
              .figure(id)
              .map(
                  figure ->
                      figure.values().stream()
                          .flatMap(value -> value.evidence().stream())
                          .map(quote -> new FactRef(quote.report(), quote.id()))
                          .distinct()
                          .sorted()
                          .toList())
              .orElse(List.of());
      case REPORT, ORIGIN, STORY, DISPUTE -> List.of();
    };
  }
}
