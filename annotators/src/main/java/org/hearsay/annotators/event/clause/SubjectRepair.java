package org.hearsay.annotators.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Gives a verb back the subject or object that a parser hung elsewhere: a noun before the verb
 * whose head stands behind it, a name that is "flat" below a verb.
 */
final class SubjectRepair {
  private static final int FARTHEST = 20;
  private static final Set<String> LOST =
      Set.of("appos", "nmod", "flat", "nsubj", "obl", "dep", "obj", "conj", "list", "nmod:desc");

  private final Syntax syntax;
  private final List<Token> tokens;

  private SubjectRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = new ArrayList<>(syntax.tokens());
  }

  static Syntax of(Syntax syntax) {
    return new SubjectRepair(syntax).repaired();
  }

  private Syntax repaired() {
    boolean changed = false;
    for (Token token : syntax.tokens()) {
      if (token.isRoot() || !(Words.isNominal(token) || Words.isPronoun(token))) {
        continue;
      }
      changed |= repair(token, syntax.token(token.head()));
    }
    return changed ? Syntax.of(tokens, syntax.sentences()) : syntax;
  }

  private boolean repair(Token token, Token head) {
    Optional<Token> verb = isLostBefore(token, head) ? verbBetween(token, head) : Optional.empty();
    if (verb.isPresent()) {
      move(token, verb.get(), subjectOf(verb.get()));
    } else if (isBelowAuxiliary(token, head)) {
      Token main = syntax.token(head.head());
      move(token, main, subjectOf(main));
    } else if (isFlatBelowVerb(token, head)) {
      move(token, head, head.index() < token.index() ? "obj" : "nsubj");
    } else if (isSecondSubject(token, head)) {
      move(token, head, "obj");
    } else {
      return false;
    }
    return true;
  }

  private String subjectOf(Token verb) {
    return isPassive(verb) ? "nsubj:pass" : "nsubj";
  }

  // "have" of "have held" has no subject of its own
  private boolean isBelowAuxiliary(Token token, Token head) {
    boolean lost = LOST.contains(token.relation()) && token.index() < head.index();
    return (token.isRelation("nsubj") || lost)
        && !head.isRoot()
        && (head.isRelation("aux") || head.isRelation("cop"))
        && syntax.children(syntax.token(head.head()), "nsubj", "csubj").isEmpty();
  }

  // what follows a verb that has its subject before it is the object
  private boolean isSecondSubject(Token token, Token head) {
    return token.relation().equals("nsubj")
        && token.index() > head.index()
        && Words.isVerb(head)
        && syntax.children(head, "obj", "aux:pass").isEmpty()
        && syntax.children(token, "case").isEmpty()
        && syntax.children(head, "nsubj").stream().anyMatch(s -> s.index() < head.index());
  }

  private boolean isLostBefore(Token token, Token head) {
    return head.index() > token.index()
        && (LOST.contains(token.relation()) || (token.isRelation("compound") && Words.isVerb(head)))
        && syntax.children(token, "case", "mark").isEmpty();
  }

  // the first finite verb behind the noun, when the noun's head hangs below that verb
  private Optional<Token> verbBetween(Token token, Token head) {
    boolean direct = !token.isRelation("nsubj") && !token.isRelation("obl");
    int end = Math.min(head.index() + (direct ? 1 : 0), token.index() + FARTHEST);
    for (int i = token.index() + 1; i < end; i++) {
      Token verb = syntax.token(i);
      if (Words.isVerb(verb)
          && !verb.isRelation("aux")
          && isFinite(verb)
          && !syntax.isAbove(token, verb)) {
        boolean free = syntax.children(verb, "nsubj", "csubj").isEmpty();
        boolean below = verb.index() == head.index() || syntax.isAbove(verb, head);
        return free && below && !isRelativeClause(verb) ? Optional.of(verb) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isRelativeClause(Token verb) {
    return verb.isRelation("acl");
  }

  private boolean isFinite(Token verb) {
    return verb.xpos().matches("VBD|VBZ|VBP")
        || syntax.children(verb, "aux", "cop").stream().anyMatch(aux -> aux.index() < verb.index());
  }

  private boolean isPassive(Token verb) {
    return !syntax.children(verb, "aux:pass").isEmpty();
  }

  private boolean isFlatBelowVerb(Token token, Token head) {
    boolean flat = token.isRelation("flat") || token.isRelation("nmod:desc");
    boolean taken =
        head.index() < token.index()
            ? !syntax.children(head, "obj").isEmpty()
            : !syntax.children(head, "nsubj").isEmpty();
    return flat && Words.isVerb(head) && !taken && !isPassive(head);
  }

  private void move(Token token, Token head, String relation) {
    tokens.set(
        token.index(),
        new Token(
            token.index(),
            token.span(),
            token.text(),
            token.lemma(),
            token.upos(),
            token.xpos(),
            head.index(),
            relation,
            token.sentence(),
            token.factuality()));
  }
}
