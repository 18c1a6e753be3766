package org.hearsay.annotators.event.clause;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Gives full sentences the finite verb that a tagger took for a participle. */
final class VerblessRepair {
  private final Syntax syntax;
  private final TreeDraft tree;

  private VerblessRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tree = new TreeDraft(syntax);
  }

  static Syntax of(Syntax syntax) {
    VerblessRepair repair = new VerblessRepair(syntax);
    syntax.sentences().forEach(repair::repair);
    return repair.tree.result();
  }

  /** "The army shelled villages.", "shelled" taken for a modifier: a full sentence has a verb. */
  private void repair(Sentence sentence) {
    if (!isFull(sentence)) {
      return;
    }
    Optional<Token> finite = Optional.empty();
    Optional<Token> participle = Optional.empty();
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      Token token = syntax.token(at);
      boolean main = token.isRoot() || token.isRelation("ccomp") || token.isRelation("parataxis");
      if (token.isRoot() && !Words.isNominal(token) && !isParticiple(token)) {
        return;
      }
      if (token.upos().equals("AUX") || token.xpos().matches("VBD|VBZ|VBP|MD")) {
        finite = finite.isPresent() ? finite : Optional.of(token);
      }
      if (main && isParticiple(token)) {
        bare(token);
      } else if (participle.isEmpty() && isTakenForModifier(token)) {
        participle = Optional.of(token);
      }
    }
    boolean later =
        participle.isPresent()
            && finite.filter(verb -> verb.index() < participleIndex(sentence)).isEmpty();
    if (later) {
      participle.ifPresent(this::raise);
    }
  }

  private int participleIndex(Sentence sentence) {
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      if (isTakenForModifier(syntax.token(at))) {
        return at;
      }
    }
    return sentence.endToken();
  }

  // headlines leave "was" out; what ends in a full stop does not
  private boolean isFull(Sentence sentence) {
    int last = sentence.endToken() - 1;
    for (int at = last; at > Math.max(sentence.firstToken(), last - 3); at--) {
      if (syntax.token(at).text().equals(".")) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(Token token) {
    return Words.isVerb(token)
        && token.xpos().equals("VBN")
        && syntax.children(token, "aux", "cop", "nsubj:pass", "obl:agent").isEmpty();
  }

  /** A main verb without an auxiliary is a past tense. */
  private void bare(Token verb) {
    boolean subject =
        syntax.children(verb, "nsubj", "appos", "nmod", "flat", "dep").stream()
            .anyMatch(child -> child.index() < verb.index() && Words.isNominal(child));
    boolean auxiliary = verb.index() > 0 && syntax.token(verb.index() - 1).upos().equals("AUX");
    if (subject && !auxiliary) {
      tree.put(TagRepair.tagged(verb, "VBD"));
    }
  }

  // "Chad suspended deliveries to Sudan." with "deliveries" as its root
  private boolean isTakenForModifier(Token token) {
    if (!token.isRelation("amod") || !token.xpos().equals("VBN") || token.index() == 0) {
      return false;
    }
    Token noun = syntax.token(token.head());
    Token before = syntax.token(token.index() - 1);
    boolean name = before.xpos().startsWith("NNP") && before.sentence() == token.sentence();
    return noun.isRoot()
        && noun.index() > token.index()
        && name
        && before.head() == noun.index()
        && before.isRelation("compound");
  }

  private void raise(Token participle) {
    Token noun = syntax.token(participle.head());
    tree.put(TagRepair.tagged(TagRepair.hung(participle, Token.NO_HEAD, "root"), "VBD"));
    tree.put(TagRepair.hung(noun, participle.index(), "obj"));
    for (Token child : syntax.children(noun)) {
      boolean left = child.index() < participle.index();
      if (left && child.isRelation("compound") && child.index() == participle.index() - 1) {
        tree.put(TagRepair.hung(child, participle.index(), "nsubj"));
      } else if (left || child.isRelation("punct")) {
        tree.put(TagRepair.hung(child, participle.index(), child.relation()));
      }
    }
  }
}
