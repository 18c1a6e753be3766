package org.hearsay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.junit.jupiter.api.Test;

class ThroughTest {
  private static Claim claim(String id, String source, Optional<String> inside, String... via) {
    return new Claim(
        id,
        Claim.Kind.INDIRECT,
        Act.ASSERT,
        new ClaimSource(Optional.of(source), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(via),
        Optional.empty(),
        List.of(new Span(0, 4)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        inside,
        List.of(),
        0.9,
        new ComponentId("hand", "1"));
  }

  @Test
  void whoTellsOfAClaimComesBeforeTheMediaThatCarriedIt() {
    Claim outer = claim("c1", "minister", Optional.empty(), "radio");
    Claim inner = claim("c2", "general", Optional.of("c1"), "radio");
    assertEquals(List.of("radio"), Through.of(List.of(outer, inner), outer));
    assertEquals(List.of("minister", "radio"), Through.of(List.of(outer, inner), inner));
  }

  @Test
  void nobodyIsTheirOwnMessenger() {
    Claim outer = claim("c1", "minister", Optional.empty());
    Claim inner = claim("c2", "minister", Optional.of("c1"));
    assertEquals(List.of(), Through.of(List.of(outer, inner), inner));
  }

  @Test
  void claimsInACircleAreWalkedOnce() {
    Claim one = claim("c1", "minister", Optional.of("c2"));
    Claim other = claim("c2", "general", Optional.of("c1"));
    assertEquals(List.of("general"), Through.of(List.of(one, other), one));
  }
}
