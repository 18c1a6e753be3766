package org.hearsay.pages.crisis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.Wording;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.Story;

/**
 * A thing whose changes are worth telling.
 *
 * @param members the ids of all that is joined in it
 * @param words what it is
 * @param state what is held of it
 * @param reports the ids of the reports that tell it
 * @param corrects whether one of its values replaces another
 */
record Tracked(
    String id,
    Set<String> members,
    String words,
    String state,
    Set<String> reports,
    boolean corrects) {
  Tracked {
    members = Set.copyOf(members);
    reports = Set.copyOf(reports);
  }

  /** Stories, claims, events that are more than sayings, meetings and figures. */
  static List<Tracked> all(CrisisIndex index) {
    List<Tracked> all = new ArrayList<>();
    index.crisis().stories().forEach(story -> all.add(of(story)));
    for (Happening happening : Timeline.of(index.crisis())) {
      if (happening instanceof Happening.OfMeeting met) {
        all.add(of(met.meeting(), index));
      } else if (happening instanceof Happening.OfEvent event) {
        all.add(of(event.event(), index));
      }
    }
    index.crisis().figures().forEach(figure -> all.add(of(figure, index)));
    index.crisis().claims().forEach(claim -> all.add(of(claim, index)));
    return all;
  }

  private static Tracked of(Story story) {
    return new Tracked(
        "story:" + story.id(),
        story.reports().stream().map(id -> "story:" + id).collect(Collectors.toSet()),
        story.title(),
        Support.counted(story.reports().size(), "report")
            + " of "
            + Support.counted(story.origins().size(), "origin"),
        Set.copyOf(story.reports()),
        false);
  }

  private static Tracked of(SharedClaim claim, CrisisIndex index) {
    Set<String> reports =
        claim.tellings().stream()
            .map(telling -> telling.fact().report())
            .collect(Collectors.toSet());
    return new Tracked(
        claim.id(),
        members(claim.id(), claim.why()),
        index.source(claim) + " " + Wording.verb(claim.act()) + ": " + claim.gist(),
        new Support(claim.origins().size(), claim.support(), 0).words(),
        reports,
        false);
  }

  private static Tracked of(SharedEvent event, CrisisIndex index) {
    String state =
        event.versions().stream()
            .map(
                version ->
                    StatusSign.of(version.status()).word()
                        + version.change().map(change -> ", " + change.code()).orElse("")
                        + " ("
                        + index.voice(version.heldBy())
                        + ")")
            .distinct()
            .collect(Collectors.joining("; "));
    return new Tracked(
        event.id(),
        members(event.id(), event.why()),
        HappeningWords.of(event, index),
        state,
        event.versions().stream().flatMap(v -> v.reports().stream()).collect(Collectors.toSet()),
        false);
  }

  private static Tracked of(SharedMeeting meeting, CrisisIndex index) {
    SharedMeeting.State now = meeting.history().get(meeting.now());
    return new Tracked(
        meeting.id(),
        members(meeting.id(), meeting.why()),
        HappeningWords.of(meeting, now, index),
        HappeningWords.state(now, index),
        meeting.mentionsIn().stream().map(fact -> fact.report()).collect(Collectors.toSet()),
        false);
  }

  private static Tracked of(Figure figure, CrisisIndex index) {
    String state =
        figure.values().stream()
            .map(
                value ->
                    HappeningWords.value(value)
                        + value.claimant().map(id -> " (" + index.sided(id) + ")").orElse(""))
            .distinct()
            .collect(Collectors.joining("; "));
    return new Tracked(
        figure.id(),
        members(figure.id(), figure.why()),
        HappeningWords.label(figure, index),
        state,
        figure.values().stream()
            .flatMap(value -> value.evidence().stream())
            .map(quote -> quote.report())
            .collect(Collectors.toSet()),
        figure.values().stream().anyMatch(value -> value.corrects().isPresent()));
  }

  private static Set<String> members(String id, Collection<Join> why) {
    Set<String> members = new TreeSet<>(Set.of(id));
    why.stream().flatMap(join -> Stream.of(join.left(), join.right())).forEach(members::add);
    return members;
  }

  boolean shares(Tracked other) {
    return members.stream().anyMatch(other.members()::contains);
  }

  /** The words and the state in a line. */
  String line() {
    return words + (state.isEmpty() ? "" : ": " + state);
  }

  /** The report among its own that is new, if any: the last by what the order says. */
  Optional<String> newest(Set<String> known, List<String> order) {
    return order.stream()
        .filter(report -> reports.contains(report) && !known.contains(report))
        .reduce((first, second) -> second);
  }
}
