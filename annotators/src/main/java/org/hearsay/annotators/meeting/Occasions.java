package org.hearsay.annotators.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.annotators.event.Agreement;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.TimeExpression;

/** Groups consultation events into occasions. */
final class Occasions {
  private static final int NEARBY = 250;

  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Sentences sentences;

  Occasions(List<TimeExpression> times, Sentences sentences) {
    this.sentences = sentences;
    times.forEach(time -> this.times.put(time.id(), time));
  }

  /** The occasions of these events, in text order. */
  List<Occasion> of(List<Event> events) {
    List<Occasion> occasions = new ArrayList<>();
    for (Event event : events) {
      add(occasions, new Occasion(List.of(event)));
    }
    return withoutBareJourneys(occasions);
  }

  private void add(List<Occasion> occasions, Occasion next) {
    int best = -1;
    for (int i = 0; i < occasions.size(); i++) {
      boolean better =
          best < 0 || overlap(occasions.get(i), next) > overlap(occasions.get(best), next);
      if (better && isOne(occasions.get(i), next)) {
        best = i;
      }
    }
    if (best < 0) {
      occasions.add(next);
    } else {
      occasions.set(best, occasions.get(best).and(next));
    }
  }

  private static int overlap(Occasion one, Occasion other) {
    Set<String> shared = new HashSet<>(one.participants());
    shared.retainAll(other.participants());
    return shared.size();
  }

  private boolean isOne(Occasion one, Occasion other) {
    if (isLinked(one, other)) {
      return true;
    }
    return one.isCall() == other.isCall()
        && Agreement.onStatus(one.status(), other.status())
        && Agreement.onTime(one.time().map(times::get), other.time().map(times::get))
        && agreeOnPlace(one, other)
        && shareParties(one, other);
  }

  private static boolean isLinked(Occasion one, Occasion other) {
    return other.events().stream()
            .anyMatch(event -> one.events().stream().anyMatch(each -> isSame(each, event)))
        || other.events().stream()
            .anyMatch(
                event ->
                    one.events().stream()
                        .anyMatch(each -> replaces(event, each) && mayReplace(one, other)));
  }

  private static boolean isSame(Event earlier, Event later) {
    return later.sameAs().contains(earlier.id());
  }

  private static boolean replaces(Event later, Event earlier) {
    return later.links().stream()
        .anyMatch(
            link ->
                link.relation() == EventLink.Relation.REPLACES
                    && link.event().equals(earlier.id()));
  }

  /** What takes the place of another has its parties, or is told beside it. */
  private static boolean mayReplace(Occasion one, Occasion other) {
    int distance =
        other.events().get(0).trigger().begin()
            - one.events().get(one.events().size() - 1).trigger().end();
    return overlap(one, other) > 0 || distance < NEARBY;
  }

  private static boolean agreeOnPlace(Occasion one, Occasion other) {
    return one.place().isEmpty() || other.place().isEmpty() || one.place().equals(other.place());
  }

  private static boolean shareParties(Occasion one, Occasion other) {
    Set<String> left = one.participants();
    Set<String> right = other.participants();
    if (left.isEmpty() || right.isEmpty()) {
      return (one.place().isPresent() && one.place().equals(other.place()))
          || (one.time().isPresent() && one.time().equals(other.time()));
    }
    int shared = overlap(one, other);
    boolean samePlace = one.place().isPresent() && one.place().equals(other.place());
    boolean sameDay = one.time().isPresent() && other.time().isPresent();
    boolean nested = shared == Math.min(left.size(), right.size());
    return shared >= 2 || (nested && (samePlace || sameDay));
  }

  // "his trip": known by its stops
  private List<Occasion> withoutBareJourneys(List<Occasion> occasions) {
    List<Occasion> kept = new ArrayList<>();
    for (Occasion occasion : occasions) {
      boolean bare = occasion.place().isEmpty() && occasion.time().isEmpty();
      boolean told = !sentences.attending(occasion).isEmpty();
      if (!bare || told || occasion.participants().size() > 1) {
        kept.add(occasion);
      }
    }
    return kept;
  }
}
