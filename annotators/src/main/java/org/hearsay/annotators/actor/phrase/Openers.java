package org.hearsay.annotators.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.actors.RoleMatch;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.knowledge.actors.Roles;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Takes people at the beginning of a report for what they are: "OSLO (SNA) - Fighters of the front
 * stormed" has no name in "Fighters", whatever the tag behind the dateline.
 */
final class Openers {
  private Openers() {}

  /** The same with those words tagged as nouns. */
  static Syntax of(Syntax syntax, Optional<Span> dateline, Roles roles) {
    List<Token> tokens = new ArrayList<>(syntax.tokens());
    boolean changed = false;
    for (Token token : syntax.tokens()) {
      boolean opens =
          token.index() == syntax.sentenceOf(token).firstToken() || isBehind(token, dateline);
      if (opens && token.upos().equals("PROPN") && isBeforeOf(syntax, token)) {
        Optional<RoleWord> role = role(roles, token);
        role.ifPresent(word -> tokens.set(token.index(), noun(token, word)));
        changed |= role.isPresent();
      }
    }
    return changed ? Syntax.of(tokens, syntax.sentences()) : syntax;
  }

  private static boolean isBehind(Token token, Optional<Span> dateline) {
    return dateline
        .filter(at -> token.span().begin() >= at.end() && token.span().begin() - at.end() <= 4)
        .isPresent();
  }

  private static boolean isBeforeOf(Syntax syntax, Token token) {
    int next = token.index() + 1;
    return next < syntax.tokens().size() && syntax.token(next).text().equals("of");
  }

  private static Optional<RoleWord> role(Roles roles, Token token) {
    String word = token.text();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plural = lower.endsWith("s") && !word.equals(word.toUpperCase(Locale.ROOT));
    return plural
        ? roles
            .longestMatch(List.of(lower), 0)
            .map(RoleMatch::word)
            .filter(role -> role.plural() && role.person())
        : Optional.empty();
  }

  private static Token noun(Token token, RoleWord role) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        role.phrase(),
        "NOUN",
        "NNS",
        token.head(),
        token.relation(),
        token.sentence(),
        token.factuality());
  }
}
