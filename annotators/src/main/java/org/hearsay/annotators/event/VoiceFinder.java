package org.hearsay.annotators.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.ClaimIndex;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Status;

/** Finds in whose voice an event is told, and what that voice does to its status. */
final class VoiceFinder {
  private static final Set<String> DREAD =
      Set.of(
          "fear", "fears", "feared", "worry", "worried", "hope", "hopes", "hoped", "afraid",
          "wants", "wanted");

  private final Scene scene;
  private final ClaimIndex claims;

  VoiceFinder(Scene scene) {
    this.scene = scene;
    this.claims = scene.claims();
  }

  /** The voice around the trigger; of a saying, the voice that reports it. */
  Voice of(Trigger trigger) {
    return new Voice(heldBy(trigger), said(trigger).map(Claim::id));
  }

  private List<String> heldBy(Trigger trigger) {
    return innermost(trigger).stream().map(Claim::id).toList();
  }

  List<Claim> innermost(Trigger trigger) {
    Optional<Claim> own = said(trigger);
    return claims.innermost(trigger.word()).stream()
        .filter(claim -> !isCueOf(claim, trigger))
        .filter(claim -> own.filter(said -> isAnswered(said, claim)).isEmpty())
        .toList();
  }

  // "Chad accused Sudan of backing them, which Sudan denies": the backing, not the accusation
  private static boolean isAnswered(Claim said, Claim denial) {
    return denial.act() == Act.DENY
        && said.source().actor().isPresent()
        && !said.source().actor().equals(denial.source().actor());
  }

  private static boolean isCueOf(Claim claim, Trigger trigger) {
    return claim.cue().filter(cue -> cue.contains(trigger.word().span())).isPresent();
  }

  /** The claim that the trigger is the cue of, when it names the act. */
  Optional<Claim> said(Trigger trigger) {
    return trigger.entry().saying()
        ? claims.byCue(trigger.word()).stream()
            .filter(claim -> !claim.content().isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /**
   * Whether the trigger is the cue of a denial, which is no event; turning a proposal down is one.
   */
  boolean isDenial(Trigger trigger) {
    boolean proposal =
        trigger.type() == Category.REJECT
            && scene.clauses().objects(trigger.word()).stream().anyMatch(Words::isNominal);
    return !proposal
        && claims.byCue(trigger.word()).stream().anyMatch(claim -> claim.act() == Act.DENY);
  }

  /** The innermost claims around the trigger that deny. */
  boolean isDenied(Trigger trigger) {
    return innermost(trigger).stream().anyMatch(claim -> claim.act() == Act.DENY);
  }

  /** Whether somebody is blamed for it, by which it is taken for granted. */
  boolean isBlamed(Trigger trigger) {
    return innermost(trigger).stream()
        .filter(claim -> claim.act() == Act.ACCUSE)
        .flatMap(claim -> claim.cue().stream())
        .anyMatch(cue -> scene.document().text(cue).matches("(?i)blam(?:e|es|ed|ing)"));
  }

  /** The standing that the act of the claim leaves to an event in its content. */
  Standing heard(Trigger trigger, Standing standing) {
    for (Claim claim : innermost(trigger)) {
      switch (claim.act()) {
        case DENY:
          return isDeniedBy(claim, standing) ? Standing.of(Status.DENIED) : standing;
        case ASK:
          return standing.isReal() || standing.is(Status.PLANNED)
              ? Standing.of(Status.UNKNOWN)
              : standing;
        case PREDICT, THREATEN:
          return possible(standing);
        case THINK:
          return isDread(claim) ? possible(standing) : standing;
        default:
          break;
      }
    }
    return standing;
  }

  // a quotation that denies one thing may promise another: "We did not strike. We will hold on."
  private boolean isDeniedBy(Claim claim, Standing standing) {
    if (claim.kind() == Claim.Kind.DIRECT && !isDenial(claim)) {
      return standing.is(Status.DID_NOT_HAPPEN);
    }
    return !standing.isReal() || isDenial(claim);
  }

  // "maintains that it has not harmed X and has killed Y": the second is no denial
  private boolean isDenial(Claim claim) {
    return claim
        .cue()
        .map(cue -> scene.document().text(cue).toLowerCase(java.util.Locale.ROOT))
        .filter(cue -> !cue.matches(".{0,20}\\b(maintain|insist|say|said|state|claim)\\w{0,3}"))
        .isPresent();
  }

  private static Standing possible(Standing standing) {
    return standing.is(Status.PLANNED) ? standing.with(Status.POSSIBLE) : standing;
  }

  private boolean isDread(Claim claim) {
    return claim
        .cue()
        .map(cue -> scene.document().text(cue).toLowerCase(java.util.Locale.ROOT))
        .filter(DREAD::contains)
        .isPresent();
  }

  /** The voice outside the innermost claims around the trigger. */
  List<String> outside(Trigger trigger) {
    Set<String> outer = new LinkedHashSet<>();
    for (Claim claim : innermost(trigger)) {
      claim.inside().ifPresent(outer::add);
    }
    return List.copyOf(outer);
  }
}
