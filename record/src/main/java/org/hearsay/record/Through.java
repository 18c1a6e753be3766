package org.hearsay.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Claim;

/** Who passed a claim on before the report had it. */
public final class Through {
  private Through() {}

  /**
   * The ids of the actors through whom alone a claim is known, the one nearest its source first:
   * whoever says the claims that it stands inside of, then the media that carried it. Its own
   * source is none of them.
   */
  public static List<String> of(List<Claim> claims, Claim claim) {
    Set<String> through = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> outer = claim.inside();
    while (outer.isPresent() && seen.add(outer.get())) {
      String id = outer.get();
      Optional<Claim> found = claims.stream().filter(other -> other.id().equals(id)).findFirst();
      found.flatMap(other -> other.source().actor()).ifPresent(through::add);
      outer = found.flatMap(Claim::inside);
    }
    through.addAll(claim.via());
    claim.source().actor().ifPresent(through::remove);
    return new ArrayList<>(through);
  }
}
