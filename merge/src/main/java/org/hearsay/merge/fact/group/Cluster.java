package org.hearsay.merge.fact.group;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;

/**
 * Facts of several reports that are one.
 *
 * @param id that of its smallest member
 * @param members in the order of their ids
 * @param why joins that hold all of them together
 */
public record Cluster<T>(String id, List<Member<T>> members, List<Join> why) {
  public Cluster {
    members = List.copyOf(members);
    why = List.copyOf(why);
  }

  public Stream<T> facts() {
    return members.stream().map(Member::fact);
  }

  /** Where its members stand, by report and in the order of the text. */
  public List<FactRef> refs() {
    return members.stream().map(Member::ref).sorted().toList();
  }
}
