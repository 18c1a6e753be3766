package org.hearsay.merge.fact.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.model.facts.Actor;
import org.hearsay.record.crisis.Join;

/**
 * Gives actors of reprints the side that most reprints read: the same words mean the same party,
 * and a headline of one's own must not part it from all others.
 */
final class WireSides {
  private WireSides() {}

  /** The same members; where those of one wire differ in the country, with the one of most. */
  static List<Member<Actor>> agreed(Collection<Member<Actor>> members, Collection<Join> firm) {
    Clusters<Actor> wires = Clusters.of(members, firm, List.of(), (one, other) -> false, List.of());
    List<Member<Actor>> agreed = new ArrayList<>();
    for (Cluster<Actor> wire : wires.all()) {
      Optional<String> most = most(wire);
      for (Member<Actor> member : wire.members()) {
        boolean other = most.isPresent() && PersonRule.differ(member.fact().country(), most);
        agreed.add(other ? of(member, most) : member);
      }
    }
    return agreed;
  }

  private static Optional<String> most(Cluster<Actor> wire) {
    Map<String, Integer> votes = new TreeMap<>();
    wire.facts()
        .flatMap(actor -> actor.country().stream())
        .forEach(country -> votes.merge(country, 1, Integer::sum));
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(vote -> 2 * vote.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Member<Actor> of(Member<Actor> member, Optional<String> country) {
    Actor actor = member.fact();
    return new Member<>(
        member.id(),
        member.ref(),
        member.origin(),
        member.day(),
        new Actor(
            actor.id(),
            actor.name(),
            actor.kind(),
            country,
            actor.sector(),
            actor.role(),
            actor.wikidata(),
            actor.description(),
            actor.count(),
            actor.affiliation(),
            actor.mentions(),
            actor.confidence(),
            actor.by()));
  }
}
