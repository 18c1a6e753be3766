package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hearsay.model.facts.Category;

/** Makes one entry of the mentions of one event in one voice. */
final class Mentions {
  private final SameHappening same;

  Mentions(SameHappening same) {
    this.same = same;
  }

  /** The drafts in text order, later mentions added to the first. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> entries = new ArrayList<>();
    Map<Kind, List<Integer>> byKind = new HashMap<>();
    for (Draft draft : drafts) {
      Kind kind = new Kind(draft.type(), draft.voice().heldBy());
      List<Integer> alike = byKind.computeIfAbsent(kind, each -> new ArrayList<>());
      OptionalInt earlier = earlier(entries, alike, draft);
      if (earlier.isPresent()) {
        entries.set(earlier.getAsInt(), merged(entries.get(earlier.getAsInt()), draft));
      } else {
        alike.add(entries.size());
        entries.add(draft);
      }
    }
    return entries;
  }

  /** What mentions of one event share, and keep when they are merged. */
  private record Kind(Category type, List<String> heldBy) {}

  private OptionalInt earlier(List<Draft> entries, List<Integer> alike, Draft draft) {
    for (int i = alike.size() - 1; i >= 0; i--) {
      if (same.isOneEntry(entries.get(alike.get(i)), draft)) {
        return OptionalInt.of(alike.get(i));
      }
    }
    return OptionalInt.empty();
  }

  private static Draft merged(Draft first, Draft later) {
    Draft whole = first.and(later);
    boolean settles = !first.standing().settled() && later.standing().settled();
    return settles ? whole.with(later.standing()) : whole;
  }
}
