package org.hearsay.annotators.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.party.Parties;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Status;

/**
 * Tells again, as denied, what a denial without words of its own denies: after a charge against X,
 * "X denied it" holds the event of the charge.
 */
final class DeniedEvents {
  private static final int FARTHEST = 2;
  private static final Set<Category> CHARGEABLE =
      Set.of(
          Category.ASSAULT,
          Category.COERCE,
          Category.MOBILIZE,
          Category.SANCTION,
          Category.AID,
          Category.SUPPORT,
          Category.COOPERATE,
          Category.REQUEST,
          Category.CONSULT,
          Category.AGREE);

  private static final Set<String> CHARGES =
      Set.of(
          "charge",
          "accusation",
          "allegation",
          "claim",
          "involvement",
          "responsibility",
          "part",
          "report",
          "finding",
          "role",
          "suggestion",
          "account",
          "assertion",
          "blame");

  private final Scene scene;

  DeniedEvents(Scene scene) {
    this.scene = scene;
  }

  /** The drafts with those that bare denials add. */
  List<Draft> added(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Claim denial : scene.claims().claims()) {
      if (denial.act() == Act.DENY && isBare(denial, drafts)) {
        denied(denial, drafts).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(draft -> draft.trigger().span()));
    return all;
  }

  private static boolean isBare(Claim denial, List<Draft> drafts) {
    return drafts.stream().noneMatch(draft -> draft.voice().heldBy().contains(denial.id()));
  }

  private Optional<Draft> denied(Claim denial, List<Draft> drafts) {
    Optional<Span> cue = denial.cue();
    Optional<String> denier = denial.source().actor();
    if (cue.isEmpty() || denier.isEmpty() || !isChargeAnswered(cue.get())) {
      return Optional.empty();
    }
    List<Draft> before =
        drafts.stream()
            .filter(draft -> CHARGEABLE.contains(draft.type()))
            .filter(draft -> draft.standing().isReal() || isAccusedOf(draft))
            .filter(draft -> draft.type() != Category.REQUEST || isClaimed(draft))
            .filter(draft -> draft.trigger().span().begin() < cue.get().begin())
            .filter(draft -> isNear(draft.trigger().word(), cue.get()))
            .filter(draft -> !isOwnWord(draft, denier.get()))
            .toList();
    return before.stream()
        .filter(draft -> isCharged(draft, denier.get()))
        .max(
            Comparator.comparing(DeniedEvents::isClaimed)
                .thenComparing(draft -> !draft.trigger().isCooperative())
                .thenComparing(draft -> draft.trigger().span()))
        .map(draft -> told(draft, denial, denier.get(), cue.get()));
  }

  // what the report itself tells somebody to have asked for is no charge
  private static boolean isClaimed(Draft draft) {
    return !draft.voice().heldBy().isEmpty();
  }

  // "it", "which", "the charge", nothing: but not a figure, an order or a decision
  private boolean isChargeAnswered(Span cue) {
    return scene.syntax().tokensIn(cue).stream()
        .filter(Words::isVerb)
        .filter(verb -> scene.syntax().children(verb, "obj").stream().noneMatch(Words::isRelative))
        .flatMap(verb -> scene.clauses().objects(verb).stream())
        .filter(Words::isNominal)
        .allMatch(noun -> CHARGES.contains(Words.lemma(noun)));
  }

  private boolean isNear(Token word, Span cue) {
    return scene
        .syntax()
        .headOf(cue)
        .filter(head -> head.sentence() - word.sentence() <= FARTHEST)
        .isPresent();
  }

  // nobody denies what he said himself
  private boolean isOwnWord(Draft draft, String denier) {
    return draft.voice().heldBy().stream()
        .map(id -> scene.claims().get(id))
        .anyMatch(claim -> claim.source().actor().filter(denier::equals).isPresent());
  }

  // the denier, or its side, did it by the charge
  private boolean isCharged(Draft draft, String denier) {
    boolean acts = draft.parties().actors().stream().anyMatch(id -> isOneSide(id, denier));
    boolean accused =
        draft.parties().actors().isEmpty()
            && draft.voice().heldBy().stream()
                .map(id -> scene.claims().get(id))
                .anyMatch(
                    claim ->
                        claim.act() == Act.ACCUSE
                            && claim.about().stream().anyMatch(id -> isOneSide(id, denier)));
    return acts || accused || isVictim(draft, denier);
  }

  // "Chad says it has shot down Sudanese jets; Sudan denies it"
  private boolean isVictim(Draft draft, String denier) {
    return draft.type() == Category.ASSAULT
        && !draft.voice().heldBy().isEmpty()
        && draft.parties().recipients().stream().anyMatch(id -> isOneSide(id, denier));
  }

  // "accused Chad of plotting a coup": what was planned is denied as well
  private boolean isAccusedOf(Draft draft) {
    return draft.standing().is(Status.PLANNED)
        && draft.voice().heldBy().stream()
            .anyMatch(id -> scene.claims().get(id).act() == Act.ACCUSE);
  }

  private boolean isOneSide(String one, String other) {
    return one.equals(other)
        || (scene.side(one).isPresent()
            && scene.side(one).equals(scene.side(other))
            && isOfState(one)
            && isOfState(other));
  }

  // rebels of a country are not its side
  private boolean isOfState(String id) {
    return scene
        .actors()
        .byId(id)
        .filter(
            actor ->
                actor.kind() == ActorKind.STATE
                    || actor
                        .sector()
                        .filter(Set.of("GOV", "MIL", "SPY", "COP")::contains)
                        .isPresent())
        .isPresent();
  }

  private Draft told(Draft draft, Claim denial, String denier, Span cue) {
    Parties known = draft.parties();
    Parties parties =
        known.actors().isEmpty()
            ? new Parties(List.of(denier), known.recipients(), known.host())
            : known;
    return new Draft(
        draft.trigger(),
        draft.modes(),
        parties,
        draft.setting(),
        Standing.of(Status.DENIED),
        new Voice(List.of(denial.id()), Optional.empty()),
        List.of(draft.trigger().span(), cue).stream().sorted().toList());
  }
}
