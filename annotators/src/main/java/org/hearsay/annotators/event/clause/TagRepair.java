package org.hearsay.annotators.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Puts right verbs that were taken for nouns: "Russia could at any point launch an attack", where
 * "launch" has an object and a modal before it.
 */
final class TagRepair {
  private static final int FARTHEST = 5;
  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "ccomp", "xcomp", "conj", "root", "parataxis");

  private TagRepair() {}

  static Syntax of(Syntax syntax) {
    List<Token> tokens = new ArrayList<>(syntax.tokens());
    boolean changed = false;
    for (Token token : syntax.tokens()) {
      Optional<String> tag = tagByEnding(syntax, token);
      if (tag.isPresent()) {
        tokens.set(token.index(), tagged(token, tag.get()));
        changed = true;
      }
      if (isNounInDisguise(syntax, token)) {
        tokens.set(token.index(), asNoun(token));
        changed = true;
      }
      if (isVerbInDisguise(syntax, token)) {
        tokens.set(token.index(), asVerb(token));
        if (modalBefore(syntax, token) >= 0) {
          moveModalAndSubject(syntax, token, tokens);
        }
        changed = true;
      }
    }
    return changed ? Syntax.of(tokens, syntax.sentences()) : syntax;
  }

  // "has jailed" is no gerund, "is asking" no past participle
  private static Optional<String> tagByEnding(Syntax syntax, Token token) {
    String word = Words.lower(token);
    if (token.xpos().equals("VBG") && word.endsWith("ed")) {
      boolean helped = !syntax.children(token, "aux").isEmpty();
      return Optional.of(helped ? "VBN" : "VBD");
    }
    boolean past = token.xpos().equals("VBN") || token.xpos().equals("VBD");
    return past && word.endsWith("ing") && word.length() > 5
        ? Optional.of("VBG")
        : Optional.empty();
  }

  static Token tagged(Token token, String tag) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        token.upos(),
        tag,
        token.head(),
        token.relation(),
        token.sentence(),
        token.factuality());
  }

  // "a car bombing by", "fighting broke out": an article or a verb of its own makes it a noun
  private static boolean isNounInDisguise(Syntax syntax, Token token) {
    boolean dressed = !syntax.children(token, "det", "amod", "compound").isEmpty();
    return token.xpos().equals("VBG")
        && Words.isVerb(token)
        && (dressed || token.isRelation("nsubj"))
        && syntax.children(token, "obj", "aux", "mark", "ccomp").isEmpty()
        && !CLAUSES.contains(token.relation());
  }

  static Token asNoun(Token token) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.text().toLowerCase(Locale.ROOT),
        "NOUN",
        "NN",
        token.head(),
        token.relation(),
        token.sentence(),
        token.factuality());
  }

  private static boolean isVerbInDisguise(Syntax syntax, Token token) {
    return token.xpos().equals("NN")
        && CLAUSES.contains(token.relation())
        && syntax.child(token, "obj").filter(object -> object.index() > token.index()).isPresent()
        && syntax.children(token, "det", "amod", "nmod:poss").isEmpty()
        && (modalBefore(syntax, token) >= 0 || isBehindTo(syntax, token));
  }

  // "is due to hold talks"
  private static boolean isBehindTo(Syntax syntax, Token token) {
    return token.index() > 1
        && Words.lower(syntax.token(token.index() - 1)).equals("to")
        && Set.of("due", "set", "able", "ready", "likely", "going", "expected", "scheduled")
            .contains(Words.lower(syntax.token(token.index() - 2)));
  }

  private static int modalBefore(Syntax syntax, Token token) {
    int first = Math.max(syntax.sentenceOf(token).firstToken(), token.index() - FARTHEST);
    for (int at = token.index() - 1; at >= first; at--) {
      Token before = syntax.token(at);
      if (before.xpos().equals("MD")) {
        return at;
      }
      if (Words.isVerb(before)) {
        return -1;
      }
    }
    return -1;
  }

  private static Token asVerb(Token token) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.text().toLowerCase(Locale.ROOT),
        "VERB",
        "VB",
        token.head(),
        token.relation().equals("acl") ? "acl:relcl" : token.relation(),
        token.sentence(),
        token.factuality());
  }

  private static void moveModalAndSubject(Syntax syntax, Token verb, List<Token> tokens) {
    int modal = modalBefore(syntax, verb);
    Token aux = syntax.token(modal);
    if (!isAbove(syntax, aux, verb)) {
      tokens.set(modal, hung(aux, verb.index(), "aux"));
    }
    if (modal > 0) {
      Token subject = syntax.token(modal - 1);
      if (subject.isRelation("nsubj") && !isAbove(syntax, subject, verb)) {
        tokens.set(modal - 1, hung(subject, verb.index(), "nsubj"));
      }
    }
  }

  private static boolean isAbove(Syntax syntax, Token upper, Token lower) {
    return syntax.isAbove(upper, lower);
  }

  static Token hung(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        head,
        relation,
        token.sentence(),
        token.factuality());
  }
}
