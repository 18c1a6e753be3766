package org.hearsay.annotators.event.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Trees that are being put right: arcs are read from the old trees and written to the new ones. */
final class TreeDraft {
  private final Syntax syntax;
  private final List<Token> tokens;
  private boolean changed;

  TreeDraft(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = new ArrayList<>(syntax.tokens());
  }

  /** The token as it is by now. */
  Token now(Token token) {
    return tokens.get(token.index());
  }

  boolean isUntouched(Token token) {
    return now(token).equals(token);
  }

  /** Hangs the token on the head, unless that would close a circle. */
  void hang(Token token, Token head, String relation) {
    int step = head.index();
    while (step != Token.NO_HEAD) {
      if (step == token.index()) {
        return;
      }
      step = tokens.get(step).head();
    }
    put(TagRepair.hung(now(token), head.index(), relation));
  }

  /** Takes a token in the place of the one with its index. */
  void put(Token token) {
    tokens.set(token.index(), token);
    changed = true;
  }

  /** The new trees; the old ones when nothing was written. */
  Syntax result() {
    return changed ? Syntax.of(tokens, syntax.sentences()) : syntax;
  }
}
