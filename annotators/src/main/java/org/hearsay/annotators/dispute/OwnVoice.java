package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;

/** Finds events of the report's own voice that cannot be true beside what a claim says. */
final class OwnVoice {
  private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

  private final List<Event> events;
  private final Set<String> claims;

  OwnVoice(List<Event> events, List<Claim> claims) {
    this.events = List.copyOf(events);
    this.claims = claims.stream().map(Claim::id).collect(Collectors.toSet());
  }

  /** An event that answers a claim, by their ids. */
  record Pair(String event, String claim) {}

  List<Pair> contradictions() {
    Map<String, BitSet> bySame = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (String id : ids(events.get(i))) {
        bySame.computeIfAbsent(id, each -> new BitSet()).set(i);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Event own : events) {
      if (own.heldBy().isEmpty()) {
        BitSet near = new BitSet();
        ids(own).forEach(id -> near.or(bySame.getOrDefault(id, new BitSet())));
        near.stream()
            .mapToObj(events::get)
            .filter(held -> isSame(own, held) && isOpposite(own.status(), held.status()))
            .forEach(held -> addPairs(own, held, pairs));
      }
    }
    return pairs;
  }

  /** Its own id and those of the events that it is the same as. */
  private static List<String> ids(Event event) {
    List<String> ids = new ArrayList<>(event.sameAs());
    ids.add(event.id());
    return ids;
  }

  private void addPairs(Event own, Event held, List<Pair> pairs) {
    for (String id : held.heldBy()) {
      if (claims.contains(id) && held.trigger().begin() < own.trigger().begin()) {
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
