package org.hearsay.pages.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Join;

/**
 * Finds what an id means: of a report, an origin, a story or a shared fact, or the beginning of one.
 *
 * <p>A fact that was joined to others answers with what it has become a part of. Immutable.
 */
public final class Lookup {
  private final Map<String, List<Found>> byId = new TreeMap<>();

  /** What an id may be of. */
  public enum Kind {
    REPORT,
    ORIGIN,
    STORY,
    ACTOR,
    PLACE,
    EVENT,
    CLAIM,
    DISPUTE,
    MEETING,
    FIGURE
  }

  /**
   * What was found.
   *
   * @param id of the thing itself
   * @param asked the whole id that was asked for: another one where that became part of the thing
   */
  public record Found(Kind kind, String id, String asked) {}

  private Lookup(Crisis crisis, List<ReportCard> reports) {
    reports.forEach(report -> add(Kind.REPORT, report.id(), List.of()));
    crisis.origins().forEach(origin -> add(Kind.ORIGIN, origin.id(), List.of()));
    crisis.stories().forEach(story -> add(Kind.STORY, story.id(), List.of()));
    crisis.actors().forEach(actor -> add(Kind.ACTOR, actor.id(), actor.why()));
    crisis.places().forEach(place -> add(Kind.PLACE, place.id(), place.why()));
    crisis.events().forEach(event -> add(Kind.EVENT, event.id(), event.why()));
    crisis.claims().forEach(claim -> add(Kind.CLAIM, claim.id(), claim.why()));
    crisis.disputes().forEach(dispute -> add(Kind.DISPUTE, dispute.id(), List.of()));
    crisis.meetings().forEach(meeting -> add(Kind.MEETING, meeting.id(), meeting.why()));
    crisis.figures().forEach(figure -> add(Kind.FIGURE, figure.id(), figure.why()));
  }

  public static Lookup of(CrisisIndex index) {
    return new Lookup(index.crisis(), index.reports());
  }

  private void add(Kind kind, String id, List<Join> why) {
    Stream.concat(Stream.of(id), why.stream().flatMap(join -> Stream.of(join.left(), join.right())))
        .distinct()
        .map(member -> new Found(kind, id, member))
        .forEach(found -> byId.computeIfAbsent(found.asked(), k -> new ArrayList<>()).add(found));
  }

  /**
   * All that an id, or all ids with this beginning, may mean: each thing once, under its own id
   * where that is meant too.
   */
  public List<Found> find(String beginning) {
    List<Found> exact = byId.getOrDefault(beginning, List.of());
    if (!exact.isEmpty()) {
      return List.copyOf(exact);
    }
    Map<String, Found> things = new TreeMap<>();
    byId.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(beginning))
        .flatMap(entry -> entry.getValue().stream())
        .forEach(
            found ->
                things.merge(
                    found.kind() + found.id(),
                    found,
                    (one, other) -> other.id().equals(other.asked()) ? other : one));
    return List.copyOf(things.values());
  }
}
