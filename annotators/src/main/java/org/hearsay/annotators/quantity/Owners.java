package org.hearsay.annotators.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/** Finds the actor that is counted or whose people or things are counted. */
final class Owners {
  private static final Set<Figure.Sort> COUNTS =
      Set.of(Figure.Sort.COUNT, Figure.Sort.BARE, Figure.Sort.SHARED);

  private final Syntax syntax;
  private final List<Actor> actors;

  Owners(Syntax syntax, List<Actor> actors) {
    this.syntax = syntax;
    this.actors = actors;
  }

  Optional<String> of(Figure figure, Token head) {
    if (!COUNTS.contains(figure.sort())) {
      return Optional.empty();
    }
    Optional<Actor> within = within(figure.mention());
    boolean unnamed = within.filter(actor -> actor.kind() != ActorKind.UNNAMED).isEmpty();
    Optional<Actor> owner = beside(head).or(() -> subject(head));
    return (unnamed ? owner.or(() -> within) : within).map(Actor::id);
  }

  /** "put the army's losses at three": whose losses, given the counting noun. */
  Optional<String> ofTally(Token noun) {
    return syntax.children(noun, "nmod").stream()
        .flatMap(child -> at(child).stream())
        .findFirst()
        .map(Actor::id);
  }

  /** "100,000 Russian troops": the state before the group that is itself counted. */
  private Optional<Actor> within(Span mention) {
    return actors.stream()
        .filter(actor -> actor.mentions().stream().anyMatch(mention::contains))
        .min(
            Comparator.comparing((Actor actor) -> actor.kind() == ActorKind.UNNAMED)
                .thenComparing(actor -> first(actor, mention)));
  }

  private static int first(Actor actor, Span mention) {
    return actor.mentions().stream()
        .filter(mention::contains)
        .mapToInt(Span::begin)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** "Ukraine's 200 tanks", "3,000 troops from Poland". */
  private Optional<Actor> beside(Token head) {
    return syntax.children(head, "nmod").stream().flatMap(child -> at(child).stream()).findFirst();
  }

  /** "Russia has massed 100,000 troops": forces are those of who moves them. */
  private Optional<Actor> subject(Token head) {
    boolean forces = Casualties.areForces(head.lemma()) || Casualties.areForces(head.text());
    Optional<Token> verb = syntax.head(head).filter(each -> each.xpos().startsWith("VB"));
    boolean moved =
        forces
            && head.isRelation("obj")
            && verb.flatMap(Casualties::ofVerb)
                .filter(measure -> measure == org.hearsay.model.facts.Measure.DEPLOYED)
                .isPresent();
    return moved
        ? verb.flatMap(each -> syntax.child(each, "nsubj")).flatMap(this::at)
        : Optional.empty();
  }

  private Optional<Actor> at(Token token) {
    return actors.stream()
        .filter(
            actor -> actor.mentions().stream().anyMatch(mention -> mention.contains(token.span())))
        .findFirst();
  }
}
