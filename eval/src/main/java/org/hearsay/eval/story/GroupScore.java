package org.hearsay.eval.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hearsay.eval.score.Counts;

/**
 * Scores groups against gold groups: BCubed, a mean over members, and pairs of members.
 *
 * @param precision BCubed: the mean share of a member's group that is of its gold group
 * @param recall BCubed: the mean share of a member's gold group that is in its group
 * @param pairs pairs of members that are in one group
 * @param shares for each member precision and recall
 */
public record GroupScore(double precision, double recall, Counts pairs, Map<String, Share> shares) {
  /** How one member's group stands to its gold group. */
  public record Share(double precision, double recall) {}

  public GroupScore {
    shares = Map.copyOf(shares);
  }

  /**
   * Scores members.
   *
   * @param gold the gold group of each member
   * @param found the group of each member; the same members
   */
  public static GroupScore of(Map<String, String> gold, Map<String, String> found) {
    if (!gold.keySet().equals(found.keySet())) {
      throw new IllegalArgumentException("gold and found groups have other members");
    }
    Map<String, Long> goldSizes = sizes(gold.values());
    Map<String, Long> foundSizes = sizes(found.values());
    BiFunction<String, String, String> both = (one, other) -> one + "\n" + other;
    Map<String, Long> common =
        sizes(
            gold.keySet().stream()
                .map(member -> both.apply(gold.get(member), found.get(member)))
                .toList());
    Map<String, Share> shares = new TreeMap<>();
    gold.forEach(
        (member, story) -> {
          String group = found.getOrDefault(member, "");
          double same = count(common, both.apply(story, group));
          shares.put(
              member, new Share(same / count(foundSizes, group), same / count(goldSizes, story)));
        });
    return new GroupScore(
        shares.values().stream().mapToDouble(Share::precision).average().orElse(0),
        shares.values().stream().mapToDouble(Share::recall).average().orElse(0),
        new Counts(pairs(common), pairs(goldSizes), pairs(foundSizes)),
        shares);
  }

  /** The harmonic mean of BCubed precision and recall. */
  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static long count(Map<String, Long> sizes, String group) {
    return sizes.getOrDefault(group, 0L);
  }

  private static Map<String, Long> sizes(Collection<String> groups) {
    return groups.stream()
        .collect(Collectors.groupingBy(group -> group, TreeMap::new, Collectors.counting()));
  }

  private static long pairs(Map<String, Long> sizes) {
    return List.copyOf(sizes.values()).stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }
}
