package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes one entry of the mentions of one event in one voice. */
final class Mentions {
  private final SameHappening same;

  Mentions(SameHappening same) {
    this.same = same;
  }

  /** The drafts in text order, later mentions added to the first. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> entries = new ArrayList<>();
    for (Draft draft : drafts) {
      OptionalInt earlier = earlier(entries, draft);
      if (earlier.isPresent()) {
        entries.set(earlier.getAsInt(), merged(entries.get(earlier.getAsInt()), draft));
      } else {
        entries.add(draft);
      }
    }
    return entries;
  }

  private OptionalInt earlier(List<Draft> entries, Draft draft) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (same.isOneEntry(entries.get(i), draft)) {
        return OptionalInt.of(i);
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
