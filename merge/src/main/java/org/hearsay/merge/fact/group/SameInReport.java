package org.hearsay.merge.fact.group;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;

/**
 * What single reports say of their own facts: which are one, and that all others are not.
 *
 * @param joins of those that their report joins
 */
public record SameInReport(List<Join> joins, Known<FactRef, String> groups) {
  public SameInReport {
    joins = List.copyOf(joins);
  }

  /** What the reports of these members say, by the ids in {@code sameAs}. */
  public static <T> SameInReport of(
      List<Member<T>> members, Function<Member<T>, List<String>> sameAs) {
    Known<FactRef, Member<T>> byRef = new Known<>();
    members.forEach(member -> byRef.put(member.ref(), member));
    List<Join> joins = new ArrayList<>();
    for (Member<T> member : members) {
      for (String same : sameAs.apply(member)) {
        byRef
            .find(new FactRef(member.report(), same))
            .filter(other -> !other.id().equals(member.id()))
            .ifPresent(other -> joins.add(join(member, other)));
      }
    }
    Clusters<T> local = Clusters.of(members, joins, List.of(), (one, other) -> false, List.of());
    Known<FactRef, String> groups = new Known<>();
    members.forEach(
        member ->
            groups.put(member.ref(), local.of(member.report(), member.ref().id()).orElseThrow()));
    return new SameInReport(joins, groups);
  }

  private static Join join(Member<?> one, Member<?> other) {
    return Join.of(one.id(), other.id(), "same-in-report", "the report joins them", 1);
  }

  /** Whether the two stand in one report that tells them apart. */
  public boolean apart(Member<?> one, Member<?> other) {
    return one.report().equals(other.report())
        && !groups.get(one.ref()).equals(groups.get(other.ref()));
  }
}
