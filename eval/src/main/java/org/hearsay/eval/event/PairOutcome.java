package org.hearsay.eval.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;

/**
 * What a record says of a marked pair: the first event that holds both parties, and why there is
 * none or a wrong one.
 */
record PairOutcome(MarkedPair pair, Optional<Event> event, Reason reason, String found) {

  /** Why a pair is right or missed. */
  enum Reason {
    RIGHT,
    WRONG_TYPE,
    NOT_ATTACHED,
    NO_SOURCE,
    NO_TARGET,
    NO_EVENT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static PairOutcome of(MarkedPair pair, CrisisRecord record) {
    Optional<Event> event =
        record.events().stream()
            .filter(
                each ->
                    touches(each, pair.source(), record) && touches(each, pair.target(), record))
            .min(Comparator.comparing(Event::trigger));
    return new PairOutcome(pair, event, reason(pair, event, record), told(record));
  }

  /** The category found, as POLECAT counts it. */
  Optional<String> root() {
    return event.map(PolecatRoot::of);
  }

  boolean isRight() {
    return reason == Reason.RIGHT;
  }

  private static Reason reason(MarkedPair pair, Optional<Event> event, CrisisRecord record) {
    if (event.isPresent()) {
      boolean right = PolecatRoot.of(event.get()).equals(pair.root());
      return right ? Reason.RIGHT : Reason.WRONG_TYPE;
    }
    if (record.events().isEmpty()) {
      return Reason.NO_EVENT;
    }
    if (!isActor(pair.source(), record)) {
      return Reason.NO_SOURCE;
    }
    return isActor(pair.target(), record) ? Reason.NOT_ATTACHED : Reason.NO_TARGET;
  }

  private static boolean isActor(Span marked, CrisisRecord record) {
    return record.actors().stream()
        .anyMatch(actor -> actor.mentions().stream().anyMatch(marked::overlaps));
  }

  private static boolean touches(Event event, Span marked, CrisisRecord record) {
    return record.actors().stream()
        .filter(
            actor -> event.actors().contains(actor.id()) || event.recipients().contains(actor.id()))
        .anyMatch(actor -> actor.mentions().stream().anyMatch(marked::overlaps));
  }

  private static String told(CrisisRecord record) {
    StringBuilder told = new StringBuilder();
    for (Event event : record.events()) {
      told.append(event.type())
          .append(' ')
          .append(event.status())
          .append(' ')
          .append(record.article().text(), event.trigger().begin(), event.trigger().end())
          .append(names(event.actors(), record))
          .append("->")
          .append(names(event.recipients(), record))
          .append("; ");
    }
    return told.toString();
  }

  private static List<String> names(List<String> ids, CrisisRecord record) {
    return record.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .map(Actor::name)
        .toList();
  }
}
