package org.hearsay.record;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;

/** Finds the claims that hold a stretch of text. */
final class Holders {
  private Holders() {}

  /**
   * The claims with the shortest content around the span: several when they share their content.
   */
  static List<String> innermost(List<Claim> claims, Span span) {
    int shortest =
        claims.stream()
            .flatMap(claim -> around(claim, span).stream())
            .mapToInt(Span::length)
            .min()
            .orElse(-1);
    return claims.stream()
        .filter(claim -> around(claim, span).filter(x -> x.length() == shortest).isPresent())
        .map(Claim::id)
        .toList();
  }

  private static Optional<Span> around(Claim claim, Span span) {
    return claim.content().stream().filter(content -> content.contains(span)).findFirst();
  }
}
