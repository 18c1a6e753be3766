package org.hearsay.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/**
 * The groups that joins make of members: joins are taken from the surest to the least sure, ties by
 * their ids, and one that would bring two members together that are apart is left out.
 *
 * <p>Two members are apart when a person forbade them to be one, or when the two themselves show
 * that they are not. What a person confirmed is taken last, group by group, and gives way only to
 * what a person forbade. All of it depends on the pairs alone, so any order of arrival gives the
 * same groups, and a group's id is its smallest member's.
 */
public final class Groups {
  /** The rule of joins that people made. */
  public static final String CONFIRMED = "confirmed";

  private static final Comparator<Join> SUREST_FIRST =
      Comparator.comparingDouble(Join::confidence)
          .reversed()
          .thenComparing(Join::left)
          .thenComparing(Join::right);

  private final BiPredicate<String, String> apart;
  private final Map<String, Set<String>> forbidden = new HashMap<>();
  private final Map<String, Cluster> clusterOf = new HashMap<>();

  private Groups(BiPredicate<String, String> apart) {
    this.apart = apart;
  }

  /** Members that are one so far, and the clusters that they are known to be apart from. */
  private static final class Cluster {
    private final List<String> members = new ArrayList<>();
    private final List<Join> why = new ArrayList<>();
    private final Set<Cluster> apart = new HashSet<>();
  }

  /** The groups of members whose pairs are apart only where people say so. */
  public static List<Group> of(
      Collection<String> members, Collection<Join> joins, Collection<Ruling> rulings) {
    return of(members, List.of(), joins, (left, right) -> false, rulings);
  }

  /**
   * The groups in ascending order of their ids.
   *
   * @param firm joins that are taken first, and that only a person's word can undo
   * @param joins those of members that are not there are left out
   * @param apart whether two members show that they are not one; symmetric
   * @param rulings of people; of two on one pair the later counts, at one moment the one that
   *     forbids
   */
  public static List<Group> of(
      Collection<String> members,
      Collection<Join> firm,
      Collection<Join> joins,
      BiPredicate<String, String> apart,
      Collection<Ruling> rulings) {
    return confirmed(cores(members, firm, joins, apart, rulings), rulings);
  }

  /** The groups before what people confirmed is taken: what they forbade counts. */
  public static List<Group> cores(
      Collection<String> members,
      Collection<Join> firm,
      Collection<Join> joins,
      BiPredicate<String, String> apart,
      Collection<Ruling> rulings) {
    Groups groups = new Groups(apart);
    for (String member : new TreeSet<>(members)) {
      groups.add(new Group(List.of(member), List.of()));
    }
    standing(rulings).forEach(groups::forbid);
    firm.stream().sorted(SUREST_FIRST).forEach(join -> groups.take(join, false));
    joins.stream().sorted(SUREST_FIRST).forEach(join -> groups.take(join, true));
    return groups.result();
  }

  /** Joins groups by what people confirmed, as far as they did not forbid it. */
  public static List<Group> confirmed(Collection<Group> cores, Collection<Ruling> rulings) {
    Groups groups = new Groups((left, right) -> false);
    cores.forEach(groups::add);
    List<Ruling> standing = standing(rulings);
    standing.forEach(groups::forbid);
    standing.stream()
        .filter(ruling -> ruling.kind() == Ruling.Kind.CONFIRM)
        .map(Groups::join)
        .forEach(join -> groups.take(join, false));
    return groups.result();
  }

  private void add(Group group) {
    Cluster cluster = new Cluster();
    cluster.members.addAll(group.members());
    cluster.why.addAll(group.why());
    group.members().forEach(member -> clusterOf.put(member, cluster));
  }

  /** One ruling for each pair, in order of the pairs. */
  public static List<Ruling> standing(Collection<Ruling> rulings) {
    Comparator<Ruling> strength =
        Comparator.comparing(Ruling::when)
            .thenComparing(Ruling::kind)
            .thenComparing(Ruling::who)
            .thenComparing(Ruling::why);
    Map<String, Ruling> strongest = new TreeMap<>();
    for (Ruling ruling : rulings) {
      strongest.merge(
          ruling.left() + " " + ruling.right(),
          ruling,
          (one, other) -> strength.compare(one, other) >= 0 ? one : other);
    }
    return List.copyOf(strongest.values());
  }

  private static Join join(Ruling ruling) {
    String said = ruling.who() + (ruling.why().isEmpty() ? "" : ": " + ruling.why());
    return new Join(ruling.left(), ruling.right(), CONFIRMED, said, 1);
  }

  private void forbid(Ruling ruling) {
    if (ruling.kind() == Ruling.Kind.FORBID) {
      forbidden.computeIfAbsent(ruling.left(), id -> new HashSet<>()).add(ruling.right());
      forbidden.computeIfAbsent(ruling.right(), id -> new HashSet<>()).add(ruling.left());
    }
  }

  private void take(Join join, boolean heedApart) {
    Optional<Cluster> left = Optional.ofNullable(clusterOf.get(join.left()));
    Optional<Cluster> right = Optional.ofNullable(clusterOf.get(join.right()));
    if (left.isEmpty() || right.isEmpty() || left.get() == right.get()) {
      return;
    }
    Cluster one = left.get();
    Cluster other = right.get();
    if (one.apart.contains(other)) {
      return;
    }
    if (areApart(one, other, heedApart)) {
      one.apart.add(other);
      other.apart.add(one);
      return;
    }
    if (one.members.size() >= other.members.size()) {
      unite(one, other, join);
    } else {
      unite(other, one, join);
    }
  }

  /** Once apart, clusters stay apart however they grow. */
  private boolean areApart(Cluster one, Cluster other, boolean heedApart) {
    for (String left : one.members) {
      Set<String> never = forbidden.getOrDefault(left, Set.of());
      for (String right : other.members) {
        if (never.contains(right) || (heedApart && apart.test(left, right))) {
          return true;
        }
      }
    }
    return false;
  }

  private void unite(Cluster large, Cluster small, Join join) {
    for (String member : small.members) {
      clusterOf.put(member, large);
    }
    large.members.addAll(small.members);
    large.why.addAll(small.why);
    large.why.add(join);
    for (Cluster third : small.apart) {
      third.apart.remove(small);
      third.apart.add(large);
      large.apart.add(third);
    }
  }

  private List<Group> result() {
    return clusterOf.values().stream()
        .distinct()
        .map(Groups::group)
        .sorted(Comparator.comparing(Group::id))
        .toList();
  }

  private static Group group(Cluster cluster) {
    return new Group(
        cluster.members.stream().sorted().toList(),
        cluster.why.stream().sorted(SUREST_FIRST).toList());
  }
}
