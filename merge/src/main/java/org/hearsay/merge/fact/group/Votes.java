package org.hearsay.merge.fact.group;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Chooses among what the members of a group say, an origin a vote. */
public final class Votes {
  private Votes() {}

  /** What most origins say; of several the smallest. Empty when nobody says anything. */
  public static <T, V extends Comparable<? super V>> Optional<V> most(
      Cluster<T> cluster, Function<T, Optional<V>> value) {
    Map<V, Long> votes =
        cluster.members().stream()
            .flatMap(
                member ->
                    value.apply(member.fact()).map(v -> new Vote<>(member.origin(), v)).stream())
            .distinct()
            .collect(Collectors.groupingBy(Vote::value, TreeMap::new, Collectors.counting()));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<V, Long>comparingByValue()
                .thenComparing(Map.Entry.<V, Long>comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private record Vote<V>(String origin, V value) {}
}
