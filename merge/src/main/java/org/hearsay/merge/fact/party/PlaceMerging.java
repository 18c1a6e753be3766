package org.hearsay.merge.fact.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.merge.fact.group.Buckets;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.merge.fact.group.WireRule;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Place;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedPlace;

/**
 * Joins the places of all readings: one entry of the gazetteer is one place; places without an
 * entry join by a proper name, places without a name only within one wire.
 */
public final class PlaceMerging {
  private PlaceMerging() {}

  /** The groups of places. */
  public static Clusters<Place> clusters(Reports reports, Collection<Ruling> rulings) {
    List<Member<Place>> members =
        reports.members('p', CrisisRecord::places, Place::id, located -> anchor(located.fact()));
    WireRule wire = new WireRule(reports);
    List<Join> joins = Buckets.joins(members, PlaceMerging::keys, PlaceMerging::join);
    List<Join> firm =
        Buckets.joins(
            members,
            member -> List.of(member.origin() + NameSpelling.fold(member.fact().name())),
            (left, right) -> wire.join(left, anchor(left.fact()), right, anchor(right.fact())));
    return Clusters.of(members, firm, joins, PlaceMerging::apart, rulings);
  }

  private static Span anchor(Place place) {
    return place.mentions().get(0);
  }

  private static List<String> keys(Member<Place> member) {
    Place place = member.fact();
    List<String> keys = new ArrayList<>();
    place.geonames().ifPresent(entry -> keys.add("entry " + entry));
    if (isName(place)) {
      keys.add("name " + NameSpelling.fold(place.name()));
    }
    return keys;
  }

  private static boolean isName(Place place) {
    return place.name().chars().anyMatch(Character::isUpperCase);
  }

  private static Optional<Join> join(Member<Place> left, Member<Place> right) {
    Place one = left.fact();
    Place other = right.fact();
    if (apart(left, right)) {
      return Optional.empty();
    }
    if (one.geonames().isPresent() && one.geonames().equals(other.geonames())) {
      String evidence = one.name() + ", GeoNames " + one.geonames().get();
      return Optional.of(Join.of(left.id(), right.id(), "same-geonames", evidence, 0.98));
    }
    return Optional.of(Join.of(left.id(), right.id(), "same-name", one.name(), 0.8));
  }

  private static boolean apart(Member<Place> left, Member<Place> right) {
    Place one = left.fact();
    Place other = right.fact();
    boolean twoEntries =
        one.geonames().isPresent()
            && other.geonames().isPresent()
            && !one.geonames().equals(other.geonames());
    return twoEntries || PersonRule.differ(one.country(), other.country());
  }

  /** The shared places of the groups. */
  public static List<SharedPlace> shared(Clusters<Place> places) {
    return places.all().stream().map(PlaceMerging::shared).toList();
  }

  private static SharedPlace shared(Cluster<Place> cluster) {
    Place fullest =
        cluster
            .facts()
            .filter(place -> place.coordinates().isPresent())
            .findFirst()
            .orElse(cluster.members().get(0).fact());
    return new SharedPlace(
        cluster.id(),
        Votes.most(cluster, place -> Optional.of(place.name())).orElseThrow(),
        Votes.most(cluster, Place::country),
        Votes.most(cluster, Place::geonames),
        fullest.coordinates(),
        fullest.precision(),
        fullest.coordinates().isPresent() ? Optional.empty() : fullest.unresolved(),
        cluster.refs(),
        cluster.why());
  }
}
