package org.hearsay.annotators.event.setting;

import java.util.Optional;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Puts right a frequent slip of parsers: in "..., then on Friday, in Geneva, he will meet" the
 * modifiers belong to the clause that follows, not to the one before.
 */
final class LeadingModifiers {
  private final Syntax syntax;

  LeadingModifiers(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The verb of the following clause, when the modifier with this head opens it. */
  Optional<Token> governorOf(Token top) {
    if (!top.isRelation("obl") && !top.isRelation("advmod")) {
      return Optional.empty();
    }
    int first = syntax.firstOfSubtree(top);
    boolean looksBack = top.head() < first;
    if (!looksBack || first == 0 || !isBreak(syntax.token(first - 1))) {
      return Optional.empty();
    }
    return subjectAfter(syntax.endOfSubtree(top), syntax.sentenceOf(top).endToken())
        .flatMap(syntax::head)
        .filter(verb -> verb.index() != top.head() && Words.isVerb(verb));
  }

  private static boolean isBreak(Token token) {
    return token.isRelation("punct")
        || token.isRelation("cc")
        || Words.isOneOf(token, "then", "later");
  }

  private Optional<Token> subjectAfter(int start, int end) {
    int next = start;
    while (next < end) {
      Token token = syntax.token(next);
      if (token.text().equals(",")) {
        next++;
      } else if (token.isRelation("case") && token.head() > next) {
        next = syntax.endOfSubtree(syntax.token(token.head()));
      } else {
        return openedBy(token);
      }
    }
    return Optional.empty();
  }

  /** The subject whose phrase begins with the token. */
  private Optional<Token> openedBy(Token token) {
    Token step = token;
    while (!step.isRelation("nsubj") && !step.isRoot()) {
      step = syntax.token(step.head());
      if (syntax.firstOfSubtree(step) != token.index()) {
        return Optional.empty();
      }
    }
    return step.isRelation("nsubj") && syntax.firstOfSubtree(step) == token.index()
        ? Optional.of(step)
        : Optional.empty();
  }
}
