package org.hearsay.annotators.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {
  private static final ClaimIndex INDEX =
      ClaimIndex.of(
          List.of(
              claim("c1", Optional.empty(), new Span(10, 60)),
              claim("c2", Optional.of("c1"), new Span(30, 60)),
              claim("c3", Optional.of("c1"), new Span(30, 60)),
              claim("c4", Optional.empty(), new Span(80, 90), new Span(100, 110))));

  private static Claim claim(String id, Optional<String> inside, Span... content) {
    ClaimSource source =
        new ClaimSource(Optional.empty(), Optional.of("unknown"), Optional.empty());
    return new Claim(
        id,
        Claim.Kind.INDIRECT,
        Act.ASSERT,
        source,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(content),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        inside,
        List.of(),
        1,
        new ComponentId("test", "1"));
  }

  @Test
  void theInnermostClaimHoldsTheWords() {
    assertEquals(List.of("c1"), INDEX.heldBy(new Span(12, 20)));
    assertEquals(List.of("c2", "c3"), INDEX.heldBy(new Span(40, 44)));
  }

  @Test
  void wordsOutsideAllClaimsAreTheReportsOwn() {
    assertEquals(List.of(), INDEX.heldBy(new Span(0, 4)));
    assertEquals(List.of(), INDEX.heldBy(new Span(85, 105)));
  }

  @Test
  void eachPartOfAContentIsHeld() {
    assertEquals(List.of("c4"), INDEX.heldBy(new Span(80, 90)));
    assertEquals(List.of("c4"), INDEX.heldBy(new Span(104, 108)));
  }

  @Test
  void theOuterClaimIsFound() {
    assertEquals(Optional.of(INDEX.get("c1")), INDEX.outer(INDEX.get("c2")));
    assertThrows(IllegalArgumentException.class, () -> INDEX.get("c9"));
  }
}
