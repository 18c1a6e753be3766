package org.hearsay.annotators.event.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/**
 * Reads names in a row by their order, for trees that lost one of them: in "Chad, Sudan and the
 * Front signed" all three do. Immutable.
 */
final class NameRow {
  private final Syntax syntax;
  private final ActorIndex actors;

  NameRow(Syntax syntax, ActorIndex actors) {
    this.syntax = syntax;
    this.actors = actors;
  }

  /** Those whose names follow the one with this head, the last of them behind "and". */
  List<Actor> behind(Token head) {
    List<Actor> found = new ArrayList<>();
    int end = syntax.sentenceOf(head).endToken();
    int at = name(head).map(Member::end).orElse(end);
    boolean last = false;
    while (at < end && !last) {
      int next = at;
      if (next < end && syntax.token(next).text().equals(",")) {
        next++;
      }
      last = next < end && Words.lower(syntax.token(next)).equals("and");
      next += last ? 1 : 0;
      boolean apart = next > at;
      if (next < end && Words.lower(syntax.token(next)).equals("the")) {
        next++;
      }
      int start = next;
      Optional<Member> member =
          apart && next < end
              ? name(syntax.token(next)).filter(each -> each.begin() == start)
              : Optional.empty();
      if (member.isEmpty()) {
        return List.of();
      }
      found.add(member.get().actor());
      at = member.get().end();
    }
    return last && isClosed(head, at) ? List.copyOf(found) : List.of();
  }

  // "attacked Chad, and Sudan said": another clause begins; "Chad and Sudan's army": another owner
  private boolean isClosed(Token head, int next) {
    if (next >= syntax.sentenceOf(head).endToken()) {
      return true;
    }
    Token after = syntax.token(next);
    if (after.xpos().equals("POS")) {
      return false;
    }
    if (head.isRelation("nsubj")) {
      return next <= head.head();
    }
    return !after.xpos().matches("VBD|VBZ|VBP|MD") && !after.upos().equals("AUX");
  }

  private record Member(Actor actor, int begin, int end) {}

  /** The name that covers the token. */
  private Optional<Member> name(Token token) {
    return actors.at(token).stream()
        .filter(actor -> actor.kind() != ActorKind.UNNAMED && actor.kind() != ActorKind.GROUP)
        .flatMap(
            actor ->
                actor.mentions().stream()
                    .filter(mention -> mention.contains(token.span()))
                    .max(Comparator.comparingInt(Span::length))
                    .map(syntax::tokensIn)
                    .filter(tokens -> !tokens.isEmpty() && !Words.isPronoun(tokens.get(0)))
                    .map(
                        tokens ->
                            new Member(
                                actor,
                                tokens.get(0).index(),
                                tokens.get(tokens.size() - 1).index() + 1))
                    .stream())
        .findFirst();
  }
}
