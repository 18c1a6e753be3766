package org.hearsay.annotators.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** The clause around a trigger: its phrase without the clauses that hang on it. */
final class Evidence {
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "parataxis", "advcl", "acl:relcl", "discourse", "vocative", "list");

  private final Syntax syntax;

  Evidence(Syntax syntax) {
    this.syntax = syntax;
  }

  Span of(Trigger trigger) {
    Token anchor = trigger.anchor();
    int first = Math.min(anchor.index(), trigger.word().index());
    int last = Math.max(anchor.index(), trigger.word().index());
    Deque<Token> open = new ArrayDeque<>();
    open.push(anchor);
    open.push(trigger.word());
    while (!open.isEmpty()) {
      Token token = open.pop();
      first = Math.min(first, token.index());
      last = Math.max(last, token.index());
      for (Token child : syntax.children(token)) {
        if (!isOther(child) || child.index() == trigger.word().index()) {
          open.push(child);
        }
      }
    }
    return trimmed(first, last).cover(trigger.span());
  }

  private Span trimmed(int first, int last) {
    int from = first;
    int to = last;
    while (from < to && isEdge(syntax.token(from))) {
      from++;
    }
    while (to > from && isEdge(syntax.token(to))) {
      to--;
    }
    return syntax.spanOf(from, to + 1);
  }

  private static boolean isEdge(Token token) {
    return token.isRelation("punct")
        || token.isRelation("cc")
        || token.isRelation("case")
        || token.isRelation("mark");
  }

  private static boolean isOther(Token child) {
    boolean clause = OTHER_CLAUSES.contains(child.relation());
    boolean conjunctClause = child.isRelation("conj") && Words.isVerb(child);
    return clause || conjunctClause || child.isRelation("punct");
  }
}
