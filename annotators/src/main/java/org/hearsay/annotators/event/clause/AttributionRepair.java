package org.hearsay.annotators.event.clause;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;

/**
 * Keeps who says something out of what is said: in "troops took the town, its mayor said" the mayor
 * hangs on "said", whatever the parser hung him on.
 */
final class AttributionRepair {
  private final Syntax syntax;
  private final TreeDraft tree;

  private AttributionRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tree = new TreeDraft(syntax);
  }

  /** The trees with the sources of the claims on their cues. */
  static Syntax of(Syntax syntax, List<Claim> claims) {
    AttributionRepair repair = new AttributionRepair(syntax);
    claims.forEach(repair::repair);
    return repair.tree.result();
  }

  private void repair(Claim claim) {
    Optional<Token> verb =
        claim.cue().stream()
            .flatMap(cue -> syntax.tokensIn(cue).stream())
            .filter(word -> word.upos().equals("VERB"))
            .findFirst();
    Optional<Span> source = claim.source().mention();
    if (verb.isEmpty() || source.isEmpty() || isInside(verb.get(), claim)) {
      return;
    }
    boolean closing =
        claim.content().stream().anyMatch(part -> part.end() <= source.get().begin())
            && source.get().end() <= verb.get().span().begin();
    if (!closing || syntax.tokensIn(source.get()).stream().anyMatch(t -> isInside(t, claim))) {
      return;
    }
    raise(verb.get(), claim);
    for (Token word : syntax.tokensIn(source.get())) {
      if (!word.isRoot() && isInside(syntax.token(word.head()), claim)) {
        tree.hang(word, verb.get(), word.isRelation("punct") ? "punct" : "nsubj");
      }
    }
  }

  // a saying verb that hangs on a word of what is said stands beside it instead
  private void raise(Token verb, Claim claim) {
    if (verb.isRoot() || !isInside(syntax.token(verb.head()), claim)) {
      return;
    }
    Token top = syntax.token(verb.head());
    while (!top.isRoot() && isInside(syntax.token(top.head()), claim)) {
      top = syntax.token(top.head());
    }
    tree.hang(verb, top, "parataxis");
  }

  private static boolean isInside(Token word, Claim claim) {
    return claim.content().stream().anyMatch(part -> part.overlaps(word.span()));
  }
}
