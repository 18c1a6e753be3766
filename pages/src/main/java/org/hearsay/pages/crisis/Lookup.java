package org.hearsay.pages.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Join;

/**
 * Finds what an id means: of a report, an origin, a story or a shared fact, or the beginning of
 * one.
 *
 * <p>A story and an origin have the id of one of their reports, and are asked for as {@code
 * story:ID} and {@code origin:ID}; any of their reports will do. A fact that was joined to others
 * answers with what it has become a part of. Immutable.
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
    FIGURE;

    /** What stands in front of the id of a group of reports, and of nothing else. */
    public String prefix() {
      return this == STORY || this == ORIGIN ? name().toLowerCase(Locale.ROOT) + ":" : "";
    }
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
    crisis.origins().forEach(origin -> group(Kind.ORIGIN, origin.id(), origin.reports()));
    crisis.stories().forEach(story -> group(Kind.STORY, story.id(), story.reports()));
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

  /** A group of reports has the id of one of them: in front of it stands what is meant. */
  private void group(Kind kind, String id, List<String> reports) {
    for (String report : reports) {
      String asked = kind.prefix() + report;
      byId.computeIfAbsent(asked, k -> new ArrayList<>()).add(new Found(kind, id, report));
    }
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
