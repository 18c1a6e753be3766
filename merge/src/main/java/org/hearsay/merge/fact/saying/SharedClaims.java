package org.hearsay.merge.fact.saying;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.merge.fact.group.Cluster;
import org.hearsay.merge.fact.group.Clusters;
import org.hearsay.merge.fact.group.Member;
import org.hearsay.merge.fact.group.Reports;
import org.hearsay.merge.fact.group.Votes;
import org.hearsay.merge.fact.word.Wording;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.record.Through;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedClaim;

/** Writes groups of claims down as shared claims. */
public final class SharedClaims {
  private final Reports reports;
  private final Clusters<Actor> actors;
  private final Map<String, List<String>> disputes;

  /**
   * @param disputes by the id of a claim those that it has a part in
   */
  public SharedClaims(Reports reports, Clusters<Actor> actors, Map<String, List<String>> disputes) {
    this.reports = reports;
    this.actors = actors;
    this.disputes = disputes;
  }

  public SharedClaim of(Cluster<Claim> cluster) {
    Optional<String> source = source(cluster);
    List<String> origins =
        cluster.members().stream().map(Member::origin).distinct().sorted().toList();
    return new SharedClaim(
        cluster.id(),
        source,
        source.isPresent()
            ? Optional.empty()
            : Votes.most(cluster, claim -> claim.source().unresolved())
                .or(() -> Optional.of("unknown")),
        Votes.most(cluster, claim -> Optional.of(claim.act())).orElseThrow(),
        parties(cluster, Claim::recipients),
        parties(cluster, Claim::about),
        gist(cluster),
        cluster.members().stream()
            .sorted(Comparator.comparing(Member::ref))
            .map(this::telling)
            .toList(),
        origins,
        reports.support(origins),
        cluster.members().stream()
            .flatMap(member -> member.day().stream())
            .min(Comparator.comparing(LocalDate::toEpochDay)),
        disputes.getOrDefault(cluster.id(), List.of()),
        cluster.why());
  }

  private Optional<String> source(Cluster<Claim> cluster) {
    return cluster.members().stream()
        .flatMap(member -> actors.of(member.report(), member.fact().source().actor()))
        .min(Comparator.naturalOrder());
  }

  private List<String> parties(Cluster<Claim> cluster, Function<Claim, Collection<String>> field) {
    return cluster.members().stream()
        .flatMap(member -> actors.of(member.report(), field.apply(member.fact())).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private SharedClaim.Telling telling(Member<Claim> member) {
    List<Claim> claims = reports.record(member.report()).claims();
    return new SharedClaim.Telling(
        member.ref(),
        member.fact().kind(),
        actors.of(member.report(), Through.of(claims, member.fact())),
        quotes(member));
  }

  private List<Quote> quotes(Member<Claim> member) {
    List<Span> spans =
        member.fact().content().isEmpty()
            ? List.of(ClaimMerging.anchor(member.fact()))
            : member.fact().content();
    return spans.stream().map(span -> reports.quote(member.ref(), span)).toList();
  }

  /** The wording that shares most with all others; of several the shortest, then the first. */
  private String gist(Cluster<Claim> cluster) {
    List<String> wordings =
        cluster.members().stream().map(member -> ClaimMerging.content(reports, member)).toList();
    List<Wording> parsed = wordings.stream().map(Wording::of).toList();
    int best = 0;
    long most = -1;
    for (int i = 0; i < wordings.size(); i++) {
      Wording wording = parsed.get(i);
      long shared =
          parsed.stream()
              .mapToLong(other -> Math.min(wording.shared(other), other.shared(wording)))
              .sum();
      boolean shorter = shared == most && wordings.get(i).length() < wordings.get(best).length();
      if (shared > most || shorter) {
        best = i;
        most = shared;
      }
    }
    String gist = wordings.get(best);
    return gist.isEmpty() ? quotes(cluster.members().get(best)).get(0).words() : gist;
  }
}
