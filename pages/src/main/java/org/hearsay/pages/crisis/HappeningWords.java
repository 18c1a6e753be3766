package org.hearsay.pages.crisis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.facts.Measure;
import org.hearsay.pages.Dates;
import org.hearsay.pages.Prepositions;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.Wording;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;

/** One event or meeting in a line: what, who, to whom, where, how many. */
public final class HappeningWords {
  private HappeningWords() {}

  public static String of(Happening happening, CrisisIndex index) {
    if (happening instanceof Happening.OfMeeting met) {
      return of(met.meeting(), met.now(), index);
    }
    return of(((Happening.OfEvent) happening).event(), index);
  }

  /** Such as "assault by A on B · Macara · 2 guards wounded". */
  public static String of(SharedEvent event, CrisisIndex index) {
    StringBuilder words = new StringBuilder(Wording.noun(event.type()));
    if (!event.actors().isEmpty()) {
      words.append(Prepositions.before(event.type())).append(index.names(event.actors()));
    }
    if (!event.recipients().isEmpty()) {
      words.append(Prepositions.towards(event.type())).append(index.names(event.recipients()));
    }
    place(event.place(), index).ifPresent(name -> words.append(" · ").append(name));
    String figures = figures(event, index);
    return figures.isEmpty() ? words.toString() : words.append(" · ").append(figures).toString();
  }

  /** Whom one voice has in it, where that is not all whom others have; else nothing. */
  public static String otherParties(
      SharedEvent.Version version, SharedEvent event, CrisisIndex index) {
    boolean same =
        Set.copyOf(version.actors()).equals(Set.copyOf(event.actors()))
            && Set.copyOf(version.recipients()).equals(Set.copyOf(event.recipients()));
    if (same || (version.actors().isEmpty() && version.recipients().isEmpty())) {
      return same ? "" : "nobody named";
    }
    String actors = version.actors().isEmpty() ? "" : "by " + index.names(version.actors());
    String recipients =
        version.recipients().isEmpty()
            ? ""
            : Prepositions.towards(event.type()).strip() + " " + index.names(version.recipients());
    return (actors + " " + recipients).strip();
  }

  /** Such as "Brasilia: talks of A and B". */
  public static String of(SharedMeeting meeting, SharedMeeting.State state, CrisisIndex index) {
    String who =
        meeting.participants().isEmpty()
            ? "parties not named"
            : Wording.list(meeting.participants().stream().map(index::sided).toList());
    String where = place(state.place(), index).map(name -> name + ": ").orElse("");
    return where + Wording.noun(meeting.kind()) + " of " + who;
  }

  /** Such as "planned, moved: Sat 9 Mar 2019, Brasilia". */
  public static String state(SharedMeeting.State state, CrisisIndex index) {
    String when = state.time().flatMap(Dates::of).orElse("");
    String where = place(state.place(), index).orElse("");
    String there = when + (when.isEmpty() || where.isEmpty() ? "" : ", ") + where;
    return StatusSign.of(state.status()).word()
        + state.change().map(change -> ", " + change.code()).orElse("")
        + (there.isEmpty() ? "" : ": " + there);
  }

  private static Optional<String> place(Optional<String> id, CrisisIndex index) {
    return id.flatMap(index::place).map(SharedPlace::name);
  }

  private static String figures(SharedEvent event, CrisisIndex index) {
    return event.quantities().stream()
        .flatMap(id -> index.figure(id).stream())
        .map(HappeningWords::counts)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What a figure counts: "troops deployed (Peru)". */
  public static String label(Figure figure, CrisisIndex index) {
    String label = figure.label().isBlank() ? figure.unit() : figure.label();
    String measure = figure.measure().code();
    boolean told = figure.measure() == Measure.OTHER || label.contains(measure);
    String of = figure.of().map(id -> " (" + index.name(id) + ")").orElse("");
    return label + (told ? "" : " " + measure) + of;
  }

  /**
   * The values that a figure has, in the order in which they came: "about 6,000 / 1,500 troops".
   */
  public static String counts(Figure figure) {
    List<String> values = figure.values().stream().map(HappeningWords::value).distinct().toList();
    return String.join(" / ", values) + " " + figure.unit();
  }

  /** A value with its bounds: "about 6,000", "at least 459". */
  public static String value(Figure.Value value) {
    return Wording.figure(value.low(), value.high(), value.approximate());
  }
}
