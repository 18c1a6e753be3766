package org.hearsay.merge.fact.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.merge.fact.word.Stems;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * Which groups of actors are named as parties of what many reports tell: each party once, by name
 * where any report has one.
 */
final class Attendance {
  private static final int FEWEST = 2;

  private final Map<String, ActorKind> kinds = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();

  Attendance(Clusters<Actor> actors) {
    for (Cluster<Actor> cluster : actors.all()) {
      kinds.put(
          cluster.id(), Votes.most(cluster, actor -> Optional.of(actor.kind())).orElseThrow());
      Votes.most(cluster, Actor::country)
          .ifPresent(country -> countries.put(cluster.id(), country));
      if (cluster.facts().allMatch(Attendance::isUnnamed)) {
        heads.put(cluster.id(), head(cluster.members().get(0).fact()));
      }
    }
  }

  static boolean isUnnamed(Actor actor) {
    return actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.UNNAMED;
  }

  /** The stem of the word that says who they are: "guard" of "border guards". */
  static String head(Actor actor) {
    return Stems.of(actor.name().substring(actor.name().lastIndexOf(' ') + 1));
  }

  /**
   * Of parties without a name that are called alike, in one happening and of one side, the first.
   */
  List<String> withoutRepeats(List<String> groups) {
    List<String> kept = new ArrayList<>();
    for (String group : groups) {
      boolean repeats =
          heads.containsKey(group) && kept.stream().anyMatch(other -> alike(group, other));
      if (!repeats) {
        kept.add(group);
      }
    }
    return kept;
  }

  private boolean alike(String one, String other) {
    String left = countries.getOrDefault(one, "");
    String right = countries.getOrDefault(other, "");
    return heads.getOrDefault(one, "-").equals(heads.get(other))
        && (left.isEmpty() || right.isEmpty() || left.equals(right));
  }

  /**
   * Those who meet. "The two sides" and "their envoys" are those that have names; a state meets in
   * those who speak for it.
   */
  List<String> ofMeeting(List<String> groups) {
    List<String> named = groups.stream().filter(group -> !heads.containsKey(group)).toList();
    if (named.size() < FEWEST) {
      return withoutRepeats(groups);
    }
    Set<String> spoken = new HashSet<>();
    named.stream()
        .filter(group -> kinds.get(group) == ActorKind.PERSON && countries.containsKey(group))
        .forEach(group -> spoken.add(countries.getOrDefault(group, "")));
    List<String> people =
        named.stream()
            .filter(
                group ->
                    kinds.get(group) != ActorKind.STATE
                        || !spoken.contains(countries.getOrDefault(group, "-")))
            .toList();
    return people.size() < FEWEST ? named : people;
  }
}
