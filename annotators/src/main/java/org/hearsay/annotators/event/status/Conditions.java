package org.hearsay.annotators.event.status;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Finds the if-clauses that events hang on. */
final class Conditions {
  private static final Set<String> IF = Set.of("if", "unless", "provided", "should", "lest");

  private final Syntax syntax;
  private final Clauses clauses;

  Conditions(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  /** Whether the word opens an if-clause. */
  static boolean opens(String mark) {
    return IF.contains(mark);
  }

  /** Whether the clause, or one it is the complement of, hangs on an if-clause. */
  boolean hangsOnOne(Token verb, int steps) {
    Token step = verb;
    for (int i = 0; i <= steps; i++) {
      if (of(step).isPresent()) {
        return true;
      }
      boolean inner =
          step.isRelation("xcomp") || step.isRelation("ccomp") || step.isRelation("conj");
      if (step.isRoot() || !inner) {
        return false;
      }
      step = syntax.token(step.head());
    }
    return false;
  }

  /** The if-clause that hangs on the verb. */
  Optional<Token> of(Token verb) {
    return syntax.children(verb, "advcl").stream()
        .filter(clause -> clauses.mark(clause).filter(IF::contains).isPresent())
        .findFirst();
  }
}
