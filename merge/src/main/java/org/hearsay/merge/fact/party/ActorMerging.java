package org.hearsay.merge.fact.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.group.Buckets;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Known;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.merge.fact.group.WireRule;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedActor;

/** Joins the actors of all readings. */
public final class ActorMerging {
  private ActorMerging() {}

  /** The groups of actors. */
  public static Clusters<Actor> clusters(Reports reports, Collection<Ruling> rulings) {
    List<Member<Actor>> read =
        reports.members('a', CrisisRecord::actors, Actor::id, located -> anchor(located.fact()));
    WireRule wire = new WireRule(reports);
    List<Join> firm =
        Buckets.joins(
            read,
            member ->
                List.of(
                    member.origin()
                        + member.fact().kind()
                        + NameSpelling.fold(member.fact().name())),
            (left, right) -> wire.join(left, anchor(left.fact()), right, anchor(right.fact())));
    List<Member<Actor>> members = WireSides.agreed(read, firm);
    List<Join> joins = Buckets.joins(members, ActorMerging::keys, ActorRule::join);
    return Clusters.of(members, firm, plain(members, joins), ActorRule::apart, rulings);
  }

  private static Span anchor(Actor actor) {
    return actor.mentions().get(0);
  }

  private static List<String> keys(Member<Actor> member) {
    Actor actor = member.fact();
    List<String> keys = new ArrayList<>();
    actor.wikidata().ifPresent(entry -> keys.add("entry " + entry));
    if (actor.kind() == ActorKind.UNNAMED) {
      return keys;
    }
    List<String> tokens = NameSpelling.tokens(actor.name());
    if (actor.kind() == ActorKind.PERSON) {
      String last = tokens.get(tokens.size() - 1);
      keys.add("person " + last.substring(0, Math.min(2, last.length())));
      keys.add("given " + tokens.get(0));
      OfficeRule.key(actor).ifPresent(office -> keys.add("office " + office));
    } else {
      keys.add("name " + String.join(" ", tokens));
      ActorRule.shortForms(actor.name()).forEach(form -> keys.add("short " + form));
    }
    return keys;
  }

  /**
   * A last name or an office alone is nobody's when two people of that name or office are about:
   * such joins are dropped, unless one is surer than all others.
   */
  private static List<Join> plain(List<Member<Actor>> members, List<Join> joins) {
    Known<String, Member<Actor>> byId = new Known<>();
    members.forEach(member -> byId.put(member.id(), member));
    Set<Join> dropped = new HashSet<>();
    for (Member<Actor> member : members) {
      boolean office = OfficeRule.isOfficeOnly(member.fact());
      if (member.fact().kind() == ActorKind.PERSON
          && (office || PersonRule.isLastNameOnly(member.fact()))) {
        List<Join> own =
            joins.stream()
                .filter(join -> join.rule().equals(office ? "same-office" : "same-last-name"))
                .filter(join -> join.left().equals(member.id()) || join.right().equals(member.id()))
                .toList();
        dropped.addAll(unclear(own, member.id(), byId));
      }
    }
    return joins.stream().filter(join -> !dropped.contains(join)).toList();
  }

  private static Collection<Join> unclear(
      List<Join> joins, String id, Known<String, Member<Actor>> byId) {
    double surest = joins.stream().mapToDouble(Join::confidence).max().orElse(0);
    List<Join> best = joins.stream().filter(join -> join.confidence() == surest).toList();
    List<Member<Actor>> others = best.stream().map(join -> byId.get(other(join, id))).toList();
    boolean several =
        others.stream()
            .anyMatch(
                one -> others.stream().anyMatch(two -> PersonRule.apart(one.fact(), two.fact())));
    if (several) {
      return joins;
    }
    Set<Join> rest = new HashSet<>(joins);
    rest.removeIf(
        join ->
            others.stream()
                .noneMatch(one -> PersonRule.apart(one.fact(), byId.get(other(join, id)).fact())));
    return rest;
  }

  private static String other(Join join, String id) {
    return join.left().equals(id) ? join.right() : join.left();
  }

  /** The shared actors of the groups. */
  public static List<SharedActor> shared(Clusters<Actor> actors) {
    return actors.all().stream().map(cluster -> shared(cluster, actors)).toList();
  }

  private static SharedActor shared(Cluster<Actor> cluster, Clusters<Actor> actors) {
    return new SharedActor(
        cluster.id(),
        name(cluster),
        Votes.most(cluster, actor -> Optional.of(actor.kind())).orElseThrow(),
        Votes.most(cluster, Actor::country),
        Votes.most(cluster, Actor::sector),
        Votes.most(cluster, actor -> actor.role().filter(r -> !OfficeRule.isOfficeOnly(actor)))
            .or(() -> Votes.most(cluster, Actor::role)),
        Votes.most(cluster, Actor::wikidata),
        Votes.most(cluster, Actor::description),
        Votes.most(cluster, Actor::count),
        affiliation(cluster, actors),
        cluster.refs(),
        cluster.why());
  }

  /** The name that most use among those with the most words. */
  private static String name(Cluster<Actor> cluster) {
    boolean whole = cluster.facts().anyMatch(actor -> actor.name().contains(" "));
    boolean person = cluster.facts().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
    boolean named = cluster.facts().anyMatch(actor -> !OfficeRule.isOfficeOnly(actor));
    return Votes.most(
            cluster,
            actor ->
                (person && whole && !actor.name().contains(" "))
                        || (named && OfficeRule.isOfficeOnly(actor))
                    ? Optional.empty()
                    : Optional.of(actor.name()))
        .or(() -> Votes.most(cluster, actor -> Optional.of(actor.name())))
        .orElseThrow();
  }

  private static Optional<String> affiliation(Cluster<Actor> cluster, Clusters<Actor> actors) {
    return cluster.members().stream()
        .flatMap(member -> actors.of(member.report(), member.fact().affiliation()))
        .filter(id -> !id.equals(cluster.id()))
        .min(Comparator.naturalOrder());
  }
}
