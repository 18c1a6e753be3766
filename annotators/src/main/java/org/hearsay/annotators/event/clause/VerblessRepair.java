package org.hearsay.annotators.event.clause;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Gives full sentences the finite verb that a tagger took for a participle. */
final class VerblessRepair {
  private static final Set<String> INTRANSITIVE =
      Set.of("gather", "assemble", "congregate", "converge", "march", "rally", "clash", "land");

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
    } else if (participle.isEmpty()) {
      describe(sentence);
    }
  }

  private void describe(Sentence sentence) {
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      Token token = syntax.token(at);
      if (isTakenForDescription(token, sentence)) {
        raise(token);
        return;
      }
      if (isTakenForState(token, sentence)) {
        raiseAbove(token);
        return;
      }
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
    return isBeforeItsRoot(token) && subject(token).filter(VerblessRepair::isName).isPresent();
  }

  // "Rioters looted shops.", "Federal police rounded up nine teachers.": so may a caption begin
  // that has its verb later
  private boolean isTakenForDescription(Token token, Sentence sentence) {
    return isBeforeItsRoot(token) && subject(token).isPresent() && !hasOtherVerb(token, sentence);
  }

  // "The envoys of both states gathered in the port.": nobody gathers envoys
  private boolean isTakenForState(Token token, Sentence sentence) {
    boolean finite = token.isRelation("amod") && token.xpos().equals("VBD") && hasObject(token);
    boolean after =
        (finite || (token.isRelation("acl") && token.xpos().equals("VBN")))
            && syntax.token(token.head()).isRoot()
            && token.head() < token.index()
            && Words.isNominal(syntax.token(token.head()));
    boolean active = INTRANSITIVE.contains(Words.lemma(token)) || hasObject(token);
    return after && active && !hasOtherVerb(token, sentence);
  }

  private boolean hasObject(Token token) {
    return syntax.children(token, "obj").stream().anyMatch(each -> each.index() > token.index());
  }

  private boolean isBeforeItsRoot(Token token) {
    boolean modifier = token.isRelation("amod") && token.xpos().matches("VBN|VBD");
    boolean relative = token.isRelation("acl:relcl") && token.xpos().equals("VBD");
    return (modifier || relative)
        && token.index() > 0
        && token.head() > token.index()
        && syntax.token(token.head()).isRoot();
  }

  // the noun right before, which the tree counts among those of the root
  private Optional<Token> subject(Token token) {
    Token before = syntax.token(token.index() - 1);
    boolean noun = Words.isNominal(before) && before.sentence() == token.sentence();
    Token first = before.isRelation("conj") ? syntax.token(before.head()) : before;
    boolean beside = first.isRelation("compound") || first.isRelation("nsubj");
    return Optional.of(first).filter(each -> noun && beside && each.head() == token.head());
  }

  private static boolean isName(Token token) {
    return token.xpos().startsWith("NNP") && token.isRelation("compound");
  }

  private boolean hasOtherVerb(Token token, Sentence sentence) {
    for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
      Token other = syntax.token(at);
      boolean finite = other.upos().equals("AUX") || other.xpos().matches("VBD|VBZ|VBP|MD");
      if (finite && at != token.index()) {
        return true;
      }
    }
    return false;
  }

  private void raise(Token participle) {
    Token noun = syntax.token(participle.head());
    Optional<Token> subject = subject(participle);
    root(participle);
    tree.put(TagRepair.hung(noun, participle.index(), "obj"));
    for (Token child : syntax.children(noun)) {
      boolean left = child.index() < participle.index();
      if (subject.filter(child::equals).isPresent()) {
        tree.put(TagRepair.hung(child, participle.index(), "nsubj"));
      } else if (left && child.relation().matches("det|amod|nummod|compound|nmod:poss")) {
        int owner = subject.map(Token::index).orElse(participle.index());
        tree.put(TagRepair.hung(child, owner, child.relation()));
      } else if (child.index() == participle.index() + 1 && child.xpos().equals("RP")) {
        tree.put(TagRepair.hung(child, participle.index(), "compound:prt"));
      } else if (left || child.isRelation("punct")) {
        tree.put(TagRepair.hung(child, participle.index(), child.relation()));
      }
    }
  }

  private void raiseAbove(Token participle) {
    Token noun = syntax.token(participle.head());
    root(participle);
    tree.put(TagRepair.hung(noun, participle.index(), "nsubj"));
    syntax
        .children(noun, "punct")
        .forEach(each -> tree.put(TagRepair.hung(each, participle.index(), "punct")));
  }

  private void root(Token participle) {
    tree.put(TagRepair.tagged(TagRepair.hung(participle, Token.NO_HEAD, "root"), "VBD"));
  }
}
