package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;

/** Finds events of the report's own voice that cannot be true beside what a claim says. */
final class OwnVoice {
  private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

  private final List<Event> events;
  private final List<Claim> claims;

  OwnVoice(List<Event> events, List<Claim> claims) {
    this.events = List.copyOf(events);
    this.claims = List.copyOf(claims);
  }

  /** An event that answers a claim, by their ids. */
  record Pair(String event, String claim) {}

  List<Pair> contradictions() {
    List<Pair> pairs = new ArrayList<>();
    for (Event own : events) {
      if (own.heldBy().isEmpty()) {
        for (Event held : events) {
          if (isSame(own, held) && isOpposite(own.status(), held.status())) {
            addPairs(own, held, pairs);
          }
        }
      }
    }
    return pairs;
  }

  private void addPairs(Event own, Event held, List<Pair> pairs) {
    for (String id : held.heldBy()) {
      boolean later =
          claims.stream()
              .anyMatch(
                  claim -> claim.id().equals(id) && held.trigger().begin() < own.trigger().begin());
      if (later) {
        pairs.add(new Pair(own.id(), id));
      }
    }
  }

  private static boolean isSame(Event one, Event other) {
    boolean joined =
        one.sameAs().contains(other.id())
            || other.sameAs().contains(one.id())
            || one.sameAs().stream().anyMatch(other.sameAs()::contains);
    return joined && !other.heldBy().isEmpty();
  }

  private static boolean isOpposite(Status one, Status other) {
    return (REAL.contains(one) && other == Status.DID_NOT_HAPPEN)
        || (one == Status.DID_NOT_HAPPEN && REAL.contains(other));
  }
}
