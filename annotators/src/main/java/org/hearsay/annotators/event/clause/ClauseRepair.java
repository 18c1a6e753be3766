package org.hearsay.annotators.event.clause;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Hangs clauses, and what opens, describes or ends them, where they belong: "if" on the clause it
 * opens, a description on its noun, a closing year on the clause that it closes.
 */
final class ClauseRepair {
  private static final Set<String> OPENING =
      Set.of("if", "unless", "when", "while", "because", "although", "though", "once", "should");

  private final Syntax syntax;
  private final TreeDraft tree;

  private ClauseRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tree = new TreeDraft(syntax);
  }

  static Syntax of(Syntax syntax) {
    ClauseRepair repair = new ClauseRepair(syntax);
    syntax.tokens().forEach(repair::repair);
    return repair.tree.result();
  }

  private void repair(Token token) {
    if (token.isRoot() || !tree.isUntouched(token)) {
      return;
    }
    Token head = syntax.token(token.head());
    if (isBehindItsNoun(token, head)) {
      tree.hang(token, syntax.token(token.index() - 1), "amod");
    } else if (isClauseOfSubject(token, head)) {
      clauseOfSubject(token, head);
    } else if (isConditionOfNoun(token, head)) {
      tree.hang(token, syntax.head(head).orElse(head), "advcl");
    } else {
      gerundSubject(token).ifPresent(verb -> subject(token, verb));
      accusedBefore(token, head).ifPresent(first -> tree.hang(token, first, "conj"));
      openedBy(token, head).ifPresent(clause -> tree.hang(token, clause, "mark"));
      describedBy(token).ifPresent(noun -> tree.hang(token, noun, "acl:relcl"));
      outsideQuotation(token, head).ifPresent(said -> speaker(token, said));
      nearerClause(token, head).ifPresent(verb -> tree.hang(token, verb, token.relation()));
    }
  }

  private void speaker(Token token, Token said) {
    boolean free = syntax.children(said, "nsubj").isEmpty();
    tree.hang(token, said, free ? "nsubj" : "dep");
  }

  // "forces loyal to X fought rebels", "loyal" hung on "rebels"
  private boolean isBehindItsNoun(Token token, Token head) {
    return token.isRelation("amod")
        && token.index() > 0
        && head.index() > token.index() + 2
        && Words.isNominal(syntax.token(token.index() - 1))
        && syntax.token(token.index() - 1).sentence() == token.sentence()
        && syntax.children(token, "obl").stream().anyMatch(o -> o.index() > token.index());
  }

  // "The blast killed people, a doctor said", "killed" hung on "blast", "blast" on "said"
  private boolean isClauseOfSubject(Token verb, Token noun) {
    Optional<Token> saying =
        noun.isRelation("nsubj") ? syntax.head(noun).filter(Words::isVerb) : Optional.empty();
    return verb.relation().equals("acl")
        && verb.xpos().equals("VBD")
        && syntax.children(verb, "aux", "nsubj", "mark").isEmpty()
        && saying
            .filter(
                said ->
                    syntax.children(said, "nsubj").stream().anyMatch(s -> s.index() > verb.index()))
            .isPresent();
  }

  private void clauseOfSubject(Token verb, Token noun) {
    tree.hang(verb, syntax.token(noun.head()), "ccomp");
    tree.hang(noun, verb, "nsubj");
    for (Token child : syntax.children(noun)) {
      if (child.index() > verb.index() && !child.isRelation("punct")) {
        boolean marked = !syntax.children(child, "case").isEmpty();
        tree.hang(child, verb, marked || !Words.isNominal(child) ? "obl" : "obj");
      }
    }
  }

  // "accused A, B and C of doing", "B and C" hung on "doing"
  private Optional<Token> accusedBefore(Token token, Token head) {
    boolean before =
        token.isRelation("nsubj") && head.xpos().equals("VBG") && token.index() < head.index();
    Optional<Token> mark = before ? syntax.child(head, "mark", "case") : Optional.empty();
    return mark.filter(
            of -> Words.lower(of).equals("of") && of.index() == syntax.endOfSubtree(token))
        .flatMap(of -> syntax.head(head))
        .flatMap(verb -> syntax.children(verb, "obj").stream().findFirst())
        .filter(object -> object.index() < token.index());
  }

  // "since fighting broke out": a gerund right before a verb without a subject is its subject
  private Optional<Token> gerundSubject(Token token) {
    int next = token.index() + 1;
    boolean gerund =
        token.xpos().equals("VBG")
            && token.isRelation("advcl")
            && next < syntax.tokens().size()
            && syntax.children(token, "obj", "nsubj", "aux").isEmpty();
    if (!gerund) {
      return Optional.empty();
    }
    Token verb = syntax.token(next);
    boolean free =
        verb.sentence() == token.sentence()
            && Words.isVerb(verb)
            && verb.xpos().matches("VBD|VBZ|VBP")
            && syntax.children(verb, "nsubj").isEmpty();
    return free ? Optional.of(verb) : Optional.empty();
  }

  private void subject(Token gerund, Token verb) {
    tree.hang(verb, syntax.token(gerund.head()), "advcl");
    tree.hang(gerund, verb, "nsubj");
    if (tree.now(gerund).head() == verb.index()) {
      tree.put(TagRepair.asNoun(tree.now(gerund)));
      syntax.children(gerund, "mark").forEach(mark -> tree.hang(mark, verb, "mark"));
    }
  }

  // "If X attacks, we will", "if" hung on the second clause
  private Optional<Token> openedBy(Token mark, Token head) {
    if (!mark.isRelation("mark") || !OPENING.contains(Words.lower(mark)) || !Words.isVerb(head)) {
      return Optional.empty();
    }
    return syntax.children(head, "advcl").stream()
        .filter(clause -> clause.index() > mark.index() && clause.index() < head.index())
        .filter(clause -> syntax.children(clause, "mark").isEmpty())
        .findFirst();
  }

  // "will leave on Monday if", "if" hung on "Monday"
  private boolean isConditionOfNoun(Token clause, Token noun) {
    return clause.isRelation("advcl")
        && (noun.isRelation("obl") || noun.isRelation("obj"))
        && Words.isNominal(noun)
        && syntax.head(noun).filter(Words::isVerb).isPresent()
        && syntax.children(clause, "mark").stream()
            .anyMatch(mark -> Set.of("if", "unless").contains(Words.lower(mark)));
  }

  // "a visit that was set for", the clause hung on the verb of "visit"
  private Optional<Token> describedBy(Token clause) {
    if (!clause.isRelation("advcl")) {
      return Optional.empty();
    }
    Optional<Token> pronoun =
        syntax.children(clause, "nsubj").stream()
            .filter(subject -> Set.of("that", "which", "who").contains(Words.lower(subject)))
            .findFirst();
    Optional<Token> noun =
        pronoun
            .filter(that -> that.index() > 0)
            .map(that -> syntax.token(that.index() - 1))
            .filter(Words::isNominal);
    while (noun.isPresent() && noun.get().isRelation("nmod")) {
      noun = syntax.head(noun.get()).filter(Words::isNominal);
    }
    return noun.filter(n -> n.index() < clause.index() && !syntax.isAbove(clause, n));
  }

  // '"We will fire," a spokesman told': who speaks stands outside of what he says
  private Optional<Token> outsideQuotation(Token token, Token head) {
    boolean argument = token.isRelation("nsubj") || token.relation().equals("obj");
    if (!argument || !Words.isNominal(token) || !head.isRelation("ccomp")) {
      return Optional.empty();
    }
    boolean apart = false;
    for (int at = head.index() + 1; at < token.index(); at++) {
      apart |= syntax.token(at).text().matches("[\"”]|''");
    }
    return apart ? syntax.head(head).filter(Words::isVerb) : Optional.empty();
  }

  // "... since X left the deal last year": the year that ends a clause belongs to it
  private Optional<Token> nearerClause(Token time, Token head) {
    if (!time.relation().equals("obl:unmarked")) {
      return Optional.empty();
    }
    int before = syntax.firstOfSubtree(time) - 1;
    if (head.index() > before || before < 0 || syntax.token(before).isRelation("punct")) {
      return Optional.empty();
    }
    Token step = syntax.token(before);
    while (!step.isRoot() && step.index() != head.index()) {
      boolean clause = step.isRelation("advcl") || step.relation().equals("acl:relcl");
      if (clause && Words.isVerb(step) && step.index() > head.index() && hasSubject(step)) {
        return syntax.isAbove(head, step) ? Optional.of(step) : Optional.empty();
      }
      step = syntax.token(step.head());
    }
    return Optional.empty();
  }

  private boolean hasSubject(Token verb) {
    return !syntax.children(verb, "nsubj").isEmpty();
  }
}
