package org.hearsay.digest.find;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Why;
import org.hearsay.digest.Words;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedEvent.Version;

/** Events that are new, became otherwise, are denied, or are told by a second origin. */
final class EventEntries {
  /** Deeds weigh more than words. */
  private static final Set<Category> GRAVE =
      EnumSet.of(
          Category.ASSAULT,
          Category.COERCE,
          Category.MOBILIZE,
          Category.SANCTION,
          Category.AGREE,
          Category.RETREAT,
          Category.CONCEDE);

  private static final Set<Status> SETTLED =
      EnumSet.of(Status.HAPPENED, Status.ONGOING, Status.DID_NOT_HAPPEN);

  private final Story story;

  EventEntries(Story story) {
    this.story = story;
  }

  Stream<Candidate> all() {
    Set<String> met =
        story.index().crisis().meetings().stream()
            .flatMap(meeting -> meeting.events().stream())
            .collect(Collectors.toUnmodifiableSet());
    return story.index().crisis().events().stream()
        .filter(event -> story.isWanted(event.id()))
        .filter(event -> event.says().isEmpty() && !event.versions().isEmpty())
        .filter(event -> !met.contains(event.id()))
        .flatMap(event -> candidate(event).stream());
  }

  private Optional<Candidate> candidate(SharedEvent event) {
    Fresh fresh = story.fresh();
    Set<String> reports = Fresh.reports(event);
    if (!fresh.anyFresh(reports)) {
      return Optional.empty();
    }
    if (!fresh.anyKnown(reports)) {
      return unknownBefore(event);
    }
    return denied(event).or(() -> became(event)).or(() -> wider(event, reports));
  }

  private Optional<Candidate> unknownBefore(SharedEvent event) {
    Version leading = leading(event);
    Status status = leading.status();
    if (status == Status.PLANNED) {
      return past(event)
          ? Optional.empty()
          : Optional.of(made(event, leading, Reason.PLANNED, Why.firstTold()));
    }
    Reason reason = status == Status.DENIED ? Reason.DENIED : Reason.NEW;
    return Optional.of(made(event, leading, reason, Why.firstTold()));
  }

  /** A plan whose day is over is no plan, and nobody knows what became of it. */
  private boolean past(SharedEvent event) {
    return event.time().filter(when -> TimeOrder.isBefore(when, story.day())).isPresent();
  }

  private Optional<Candidate> denied(SharedEvent event) {
    boolean before =
        event.versions().stream()
            .anyMatch(version -> isDenial(version) && story.fresh().anyKnown(version.reports()));
    return before
        ? Optional.empty()
        : event.versions().stream()
            .filter(version -> isDenial(version) && story.fresh().anyFresh(version.reports()))
            .findFirst()
            .map(
                version ->
                    made(
                        event,
                        version,
                        Reason.DENIED,
                        new Why(Why.Kind.ANSWERED, known(event), Optional.empty())));
  }

  private static boolean isDenial(Version version) {
    return version.status() == Status.DENIED;
  }

  /** What the reports themselves hold of it is otherwise, or is held by them for the first time. */
  private Optional<Candidate> became(SharedEvent event) {
    List<Version> own =
        event.versions().stream().filter(version -> version.heldBy().isEmpty()).toList();
    Optional<Version> before = story.fresh().lastKnown(own, Version::reports);
    Optional<Version> now =
        own.stream()
            .filter(version -> story.fresh().onlyFresh(version.reports()))
            .reduce((earlier, later) -> later);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Version latest = now.get();
    if (before.isEmpty()) {
      return SETTLED.contains(latest.status())
          ? Optional.of(
              made(
                  event,
                  latest,
                  Reason.CHANGED,
                  new Why(Why.Kind.OWN_VOICE, known(event), Optional.empty())))
          : Optional.empty();
    }
    boolean settled = SETTLED.contains(before.get().status());
    boolean other = before.get().status() != latest.status();
    boolean dropped = latest.change().isPresent() && before.get().change().isEmpty();
    if (!dropped && (!other || (settled && !SETTLED.contains(latest.status())))) {
      return Optional.empty();
    }
    Why.Kind kind =
        latest.change().filter(change -> change == Change.CANCELLED).isPresent()
            ? Why.Kind.CALLED_OFF
            : dropped ? Why.Kind.MOVED : Why.Kind.BECAME;
    return Optional.of(
        made(
            event,
            latest,
            Reason.CHANGED,
            new Why(kind, Optional.of(state(before.get())), Optional.of(state(latest)))));
  }

  private Optional<Candidate> wider(SharedEvent event, Collection<String> reports) {
    Version leading = leading(event);
    boolean second =
        SETTLED.contains(leading.status())
            && leading.heldBy().isEmpty()
            && story.fresh().originsBefore(reports) == 1
            && story.fresh().originsNow(reports) > 1;
    return second
        ? Optional.of(
            new Candidate(
                entry(
                    event,
                    leading,
                    Reason.CHANGED,
                    new Why(Why.Kind.WIDER, Optional.empty(), Optional.empty())),
                -10))
        : Optional.empty();
  }

  private Optional<Why.State> known(SharedEvent event) {
    return story.fresh().lastKnown(event.versions(), Version::reports).map(this::state);
  }

  private Why.State state(Version version) {
    return new Why.State(
        Optional.of(version.status()),
        version.change(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(version.heldBy()).filter(held -> !held.isEmpty()).map(story.index()::voice));
  }

  private static Version leading(SharedEvent event) {
    return Happening.of(event) instanceof Happening.OfEvent happening
        ? happening.leading()
        : event.versions().get(0);
  }

  private Candidate made(SharedEvent event, Version version, Reason reason, Why why) {
    int grave = GRAVE.contains(event.type()) ? 5 : 0;
    int named = event.actors().isEmpty() && event.recipients().isEmpty() ? -8 : 0;
    int settled = SETTLED.contains(version.status()) && version.heldBy().isEmpty() ? 4 : 0;
    return Candidate.of(entry(event, version, reason, why), 6 + grave + named + settled);
  }

  private DigestEntry entry(SharedEvent event, Version version, Reason reason, Why why) {
    CrisisIndex index = story.index();
    Optional<String> voice =
        version.heldBy().isEmpty() ? Optional.empty() : Optional.of(index.voice(version.heldBy()));
    List<Words> words = story.newest(voice, version.evidence());
    return new DigestEntry(
        FactKind.EVENT,
        event.id(),
        reason,
        HappeningWords.of(event, index),
        Optional.of(version.status()),
        event.time(),
        why,
        words,
        story.told(Fresh.reports(event)),
        story.changedAt(event.id()));
  }
}
