package org.hearsay.merge.fact.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Member<T>> all = List.copyOf(members);
    List<List<Integer>> buckets = buckets(all, keys);
    List<List<Integer>> bucketsOf = new ArrayList<>();
    all.forEach(unused -> bucketsOf.add(new ArrayList<>()));
    for (int bucket = 0; bucket < buckets.size(); bucket++) {
      for (int member : buckets.get(bucket)) {
        bucketsOf.get(member).add(bucket);
      }
    }
    List<Join> joins = new ArrayList<>();
    for (int bucket = 0; bucket < buckets.size(); bucket++) {
      List<Integer> inside = buckets.get(bucket);
      for (int i = 0; i < inside.size(); i++) {
        for (int j = i + 1; j < inside.size(); j++) {
          int one = inside.get(i);
          int other = inside.get(j);
          if (firstInCommon(bucketsOf.get(one), bucketsOf.get(other)) == bucket) {
            pair(all.get(one), all.get(other), rule).ifPresent(joins::add);
          }
        }
      }
    }
    return joins;
  }

  /** The positions of the members that share a key, in the order of the keys. */
  private static <T> List<List<Integer>> buckets(
      List<Member<T>> members, Function<Member<T>, ? extends Collection<String>> keys) {
    Map<String, List<Integer>> buckets = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (String key : new HashSet<>(keys.apply(members.get(i)))) {
        buckets.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
      }
    }
    return List.copyOf(buckets.values());
  }

  /** The first number that both lists hold, which ascend and have one in common. */
  private static int firstInCommon(List<Integer> one, List<Integer> other) {
    int i = 0;
    int j = 0;
    while (one.get(i).intValue() != other.get(j)) {
      if (one.get(i) < other.get(j)) {
        i++;
      } else {
        j++;
      }
    }
    return one.get(i);
  }

  private static <T> Optional<Join> pair(
      Member<T> one, Member<T> other, BiFunction<Member<T>, Member<T>, Optional<Join>> rule) {
    int order = one.id().compareTo(other.id());
    if (order == 0) {
      return Optional.empty();
    }
    return order < 0 ? rule.apply(one, other) : rule.apply(other, one);
  }
}
