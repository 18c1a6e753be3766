package org.hearsay.merge.fact.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hearsay.merge.Group;
import org.hearsay.merge.Groups;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/** All groups of one kind of fact, and the group of each fact. */
public final class Clusters<T> {
  private final List<Cluster<T>> all;
  private final Map<FactRef, String> groups = new HashMap<>();
  private final Map<FactRef, Member<T>> members = new HashMap<>();

  private Clusters(List<Cluster<T>> all) {
    this.all = List.copyOf(all);
    for (Cluster<T> cluster : all) {
      for (Member<T> member : cluster.members()) {
        groups.put(member.ref(), cluster.id());
        members.put(member.ref(), member);
      }
    }
  }

  /**
   * The groups of these members.
   *
   * @param firm joins that only a person can undo
   * @param apart whether two may never be in one group; symmetric
   * @param rulings those on other ids are passed over
   */
  public static <T> Clusters<T> of(
      Collection<Member<T>> members,
      Collection<Join> firm,
      Collection<Join> joins,
      BiPredicate<Member<T>, Member<T>> apart,
      Collection<Ruling> rulings) {
    Known<String, Member<T>> byId = new Known<>();
    members.forEach(member -> byId.put(member.id(), member));
    List<Group> groups =
        Groups.of(
            members.stream().map(Member::id).toList(),
            firm,
            joins,
            (left, right) -> apart.test(byId.get(left), byId.get(right)),
            rulings);
    return new Clusters<>(
        groups.stream()
            .map(
                group ->
                    new Cluster<>(
                        group.id(), group.members().stream().map(byId::get).toList(), group.why()))
            .toList());
  }

  /** In the order of their ids. */
  public List<Cluster<T>> all() {
    return all;
  }

  /** The group of a fact of a report; empty where a record refers to nothing. */
  public Optional<String> of(String report, String fact) {
    return Optional.ofNullable(groups.get(new FactRef(report, fact)));
  }

  /** The fact itself; empty where a record refers to nothing. */
  public Optional<Member<T>> member(String report, String fact) {
    return Optional.ofNullable(members.get(new FactRef(report, fact)));
  }

  /** The groups of facts of one report, in their order, each once. */
  public List<String> of(String report, Collection<String> facts) {
    return facts.stream().flatMap(fact -> of(report, fact).stream()).distinct().toList();
  }

  public Stream<String> of(String report, Optional<String> fact) {
    return fact.flatMap(id -> of(report, id)).stream();
  }
}
