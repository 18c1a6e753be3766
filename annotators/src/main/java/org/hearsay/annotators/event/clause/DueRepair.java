package org.hearsay.annotators.event.clause;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Makes "due" the predicate of "is due in Oslo on Friday to meet the king", where a parser takes
 * the town for it: who is due there is expected there.
 */
final class DueRepair {
  private static final Set<String> IN = Set.of("in", "at");

  private final Syntax syntax;
  private final TreeDraft tree;

  private DueRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tree = new TreeDraft(syntax);
  }

  static Syntax of(Syntax syntax) {
    DueRepair repair = new DueRepair(syntax);
    syntax.tokens().stream()
        .filter(token -> Words.lower(token).equals("due"))
        .forEach(repair::repair);
    return repair.tree.result();
  }

  private void repair(Token due) {
    Optional<Token> goal = goalOf(due);
    boolean asCase =
        due.isRelation("case") && goal.filter(g -> g.index() == due.head()).isPresent();
    if (goal.isEmpty() || !(asCase || goal.get().head() == due.index())) {
      return;
    }
    Token top = asCase ? goal.get() : due;
    if (syntax.child(top, "cop").isEmpty()) {
      return;
    }
    tree.put(asParticiple(due, top));
    for (Token child : syntax.children(top)) {
      if (child.isRelation("cop")) {
        tree.put(TagRepair.hung(child, due.index(), "aux:pass"));
      } else if (child.relation().equals("nsubj")) {
        tree.put(TagRepair.hung(child, due.index(), "nsubj:pass"));
      } else if (child.index() != due.index() && !isInside(child, top, due)) {
        tree.put(TagRepair.hung(child, due.index(), child.relation()));
      }
    }
    if (asCase) {
      tree.put(TagRepair.hung(top, due.index(), "obl"));
    }
  }

  private static boolean isInside(Token child, Token top, Token due) {
    return top.index() != due.index()
        && (child.isRelation("flat")
            || child.isRelation("compound")
            || (child.isRelation("case") && child.index() > due.index()));
  }

  /** The name behind "due in". */
  private Optional<Token> goalOf(Token due) {
    int next = due.index() + 1;
    if (next >= syntax.tokens().size()
        || syntax.token(next).sentence() != due.sentence()
        || !IN.contains(Words.lower(syntax.token(next)))) {
      return Optional.empty();
    }
    return syntax
        .head(syntax.token(next))
        .filter(goal -> goal.upos().equals("PROPN") && !Words.isDay(goal));
  }

  private static Token asParticiple(Token due, Token top) {
    return new Token(
        due.index(),
        due.span(),
        due.text(),
        "due",
        "VERB",
        "VBN",
        top.head(),
        top.relation(),
        due.sentence(),
        due.factuality());
  }
}
