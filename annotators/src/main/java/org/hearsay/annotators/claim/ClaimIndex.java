package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Facts;

/**
 * The claims of a document, ready to be asked in whose voice some words stand.
 *
 * <p>Immutable. Answers with several claims only where two sources say the same words.
 */
public final class ClaimIndex {
  private final List<Claim> claims;
  private final Map<String, Claim> byId;
  private final SpanGrid contents = new SpanGrid();
  private final SpanGrid cues = new SpanGrid();

  private ClaimIndex(List<Claim> claims) {
    this.claims = List.copyOf(claims);
    Map<String, Claim> ids = new HashMap<>();
    claims.forEach(claim -> ids.put(claim.id(), claim));
    this.byId = Map.copyOf(ids);
    for (int i = 0; i < claims.size(); i++) {
      int number = i;
      claims.get(i).content().forEach(part -> contents.add(part, number));
      claims.get(i).cue().ifPresent(cue -> cues.add(cue, number));
    }
  }

  private List<Claim> near(SpanGrid places, Span span) {
    return places.near(span).stream().mapToObj(claims::get).toList();
  }

  /** The index of these claims. */
  public static ClaimIndex of(List<Claim> claims) {
    return new ClaimIndex(claims);
  }

  /** The index of a document whose claims were computed. */
  public static ClaimIndex of(Document document) {
    return of(document.get(Facts.CLAIMS));
  }

  /** All claims, in text order. */
  public List<Claim> claims() {
    return claims;
  }

  /** The claim with the id; fails when there is none. */
  public Claim get(String id) {
    Claim found = byId.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no such claim: " + id);
    }
    return found;
  }

  /** The innermost claims whose content covers the token; empty is the voice of the report. */
  public List<Claim> innermost(Token token) {
    return innermost(token.span());
  }

  /** The innermost claims whose content covers the span; empty is the voice of the report. */
  public List<Claim> innermost(Span span) {
    int least = Integer.MAX_VALUE;
    List<Claim> found = new ArrayList<>();
    for (Claim claim : near(contents, span)) {
      int length = lengthAround(claim, span);
      if (length < least) {
        found.clear();
        least = length;
      }
      if (length == least && length < Integer.MAX_VALUE) {
        found.add(claim);
      }
    }
    return found;
  }

  /** The ids of the innermost claims that cover the token, for {@code event.heldBy}. */
  public List<String> heldBy(Token token) {
    return heldBy(token.span());
  }

  /** The ids of the innermost claims that cover the span, for {@code event.heldBy}. */
  public List<String> heldBy(Span span) {
    return innermost(span).stream().map(Claim::id).toList();
  }

  /** All claims whose content covers the span, in text order. */
  public List<Claim> around(Span span) {
    return near(contents, span).stream().filter(claim -> covers(claim, span)).toList();
  }

  /** The claims whose cue covers the token. */
  public List<Claim> byCue(Token token) {
    return near(cues, token.span()).stream()
        .filter(claim -> claim.cue().filter(cue -> cue.contains(token.span())).isPresent())
        .toList();
  }

  /** The claim through which alone the claim is known. */
  public Optional<Claim> outer(Claim claim) {
    return claim.inside().map(this::get);
  }

  /** Whether a content span of the claim covers the span. */
  public static boolean covers(Claim claim, Span span) {
    return lengthAround(claim, span) < Integer.MAX_VALUE;
  }

  // How long the content is all in all: of two claims around a span, the shorter is the inner one.
  private static int lengthAround(Claim claim, Span span) {
    boolean around = claim.content().stream().anyMatch(part -> part.contains(span));
    return around ? claim.content().stream().mapToInt(Span::length).sum() : Integer.MAX_VALUE;
  }
}
