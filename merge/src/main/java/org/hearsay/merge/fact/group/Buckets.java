package org.hearsay.merge.fact.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearsay.record.crisis.Join;

/** Finds joins among members that share a key, so that not every pair has to be looked at. */
public final class Buckets {
  private Buckets() {}

  /**
   * The joins that the rule finds between members with a key in common.
   *
   * @param keys of a member; without any it meets nobody
   * @param rule decides about two, the smaller id first
   */
  public static <T> List<Join> joins(
      Collection<Member<T>> members,
      Function<Member<T>, ? extends Collection<String>> keys,
      BiFunction<Member<T>, Member<T>, Optional<Join>> rule) {
    Map<String, List<Member<T>>> buckets = new TreeMap<>();
    for (Member<T> member : members) {
      for (String key : new HashSet<>(keys.apply(member))) {
        buckets.computeIfAbsent(key, unused -> new ArrayList<>()).add(member);
      }
    }
    List<Join> joins = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (List<Member<T>> bucket : buckets.values()) {
      for (int i = 0; i < bucket.size(); i++) {
        for (int j = i + 1; j < bucket.size(); j++) {
          pair(bucket.get(i), bucket.get(j), seen, rule).ifPresent(joins::add);
        }
      }
    }
    return joins;
  }

  private static <T> Optional<Join> pair(
      Member<T> one,
      Member<T> other,
      Set<String> seen,
      BiFunction<Member<T>, Member<T>, Optional<Join>> rule) {
    boolean ordered = one.id().compareTo(other.id()) < 0;
    Member<T> left = ordered ? one : other;
    Member<T> right = ordered ? other : one;
    if (left.id().equals(right.id()) || !seen.add(left.id() + right.id())) {
      return Optional.empty();
    }
    return rule.apply(left, right);
  }
}
