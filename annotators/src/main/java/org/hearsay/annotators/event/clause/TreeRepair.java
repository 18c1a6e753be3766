package org.hearsay.annotators.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Claim;

/**
 * Puts right arcs that English does not have: objects before their verb, numbers far from their
 * noun, a name torn from its title, a modifier that hangs on a later clause than the one it ends.
 *
 * <p>What is right already stays as it is; no arc is changed that would close a circle.
 */
public final class TreeRepair {
  private static final Set<String> INSIDE_NOUN_PHRASE =
      Set.of("nummod", "det", "amod", "case", "compound");
  private static final Set<String> OPENERS =
      Set.of("then", "later", "and", "but", "or", "that", "where", "when", "while", "as");

  private static final Set<String> MARKS =
      Set.of("before", "after", "when", "while", "once", "until", "because", "if", "unless", "as");

  private final Syntax syntax;
  private final int[] heads;
  private final String[] relations;

  private TreeRepair(Syntax syntax) {
    this.syntax = syntax;
    int size = syntax.tokens().size();
    heads = new int[size];
    relations = new String[size];
    for (Token token : syntax.tokens()) {
      heads[token.index()] = token.head();
      relations[token.index()] = token.relation();
    }
  }

  /**
   * The repaired trees.
   *
   * @param phrases spans of names and titles, each one noun phrase
   * @param claims the claims of the text
   */
  public static Syntax of(Syntax syntax, List<Span> phrases, List<Claim> claims) {
    Syntax told = AttributionRepair.of(syntax, claims);
    Syntax tagged = DueRepair.of(VerblessRepair.of(TagRepair.of(told)));
    TreeRepair repair = new TreeRepair(ClauseRepair.of(RelationRepair.of(tagged)));
    repair.moveModifiers();
    repair.moveLostMarks();
    phrases.forEach(repair::holdTogether);
    return SubjectRepair.of(repair.result());
  }

  private void moveModifiers() {
    for (Token token : syntax.tokens()) {
      if (token.isRoot()) {
        continue;
      }
      if (isLostArticle(token)) {
        nounAfter(token).ifPresent(noun -> attach(token, noun, "det"));
      } else if (isPreposition(token) && skippedNoun(token).isPresent()) {
        skippedNoun(token).ifPresent(noun -> rehang(token, noun));
      } else if (INSIDE_NOUN_PHRASE.contains(token.relation())) {
        nearestNoun(token).ifPresent(noun -> attach(token, noun, token.relation()));
      } else if (isBeforeMarkOfHead(token)) {
        Token verb = syntax.token(token.head());
        syntax
            .head(verb)
            .filter(h -> h.index() < token.index() && Words.isVerb(h))
            .ifPresent(h -> attach(token, h, "obj"));
      } else if (looksTooFarRight(token)) {
        verbToTheLeft(token)
            .ifPresentOrElse(
                verb -> attach(token, verb, token.relation()), () -> hangOnNounBefore(token));
      }
    }
  }

  // "on Friday to meet", "on" hung on "meet" as its mark
  private static boolean isPreposition(Token token) {
    return token.isRelation("case") || (token.isRelation("mark") && token.xpos().equals("IN"));
  }

  // "in New York with X", "in" hung on X: it belongs to the noun that it passes over
  private Optional<Token> skippedNoun(Token preposition) {
    for (int next = preposition.index() + 1; next < preposition.head(); next++) {
      Token other = syntax.token(next);
      boolean outside =
          (other.isRelation("obl") || other.isRelation("nmod"))
              && other.head() < preposition.index()
              && Words.isNominal(other);
      if (outside) {
        return syntax.children(other, "case").isEmpty() ? Optional.of(other) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  // "for two hours, with X in the chair": X is of the clause, not of the hours
  private void rehang(Token preposition, Token noun) {
    Token reached = syntax.token(preposition.head());
    if (preposition.isRelation("mark") && noun.isRelation("nmod") && !reached.isRoot()) {
      attach(noun, syntax.token(reached.head()), "obl");
    }
    attach(preposition, noun, "case");
  }

  // an article is nobody's subject
  private static boolean isLostArticle(Token token) {
    return Set.of("the", "a", "an").contains(Words.lower(token)) && !token.isRelation("det");
  }

  private Optional<Token> nounAfter(Token article) {
    int end = Math.min(article.index() + 5, syntax.sentenceOf(article).endToken());
    for (int next = article.index() + 1; next < end; next++) {
      Token other = syntax.token(next);
      if (Words.isNominal(other) && other.head() == article.head()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  // "met with X and Y": "with" hung on the verb, "and Y" on the verb
  private void moveLostMarks() {
    for (Token token : syntax.tokens()) {
      if (token.isRoot()) {
        continue;
      }
      Token head = syntax.token(token.head());
      boolean behindVerb = Words.isVerb(head) && head.index() < token.index();
      boolean preposition = token.xpos().equals("IN") || token.xpos().equals("TO");
      if (behindVerb && preposition && (token.isRelation("case") || token.isRelation("obl"))) {
        nominalBehind(token, head)
            .ifPresent(
                noun -> {
                  attach(token, noun, "case");
                  relations[noun.index()] = "obl";
                });
      } else if (behindVerb && token.isRelation("conj") && Words.isNominal(token)) {
        nounBeforeAnd(token).ifPresent(noun -> attach(token, noun, "conj"));
      }
    }
  }

  private Optional<Token> nominalBehind(Token preposition, Token verb) {
    int end = Math.min(preposition.index() + 6, syntax.sentenceOf(preposition).endToken());
    for (int next = preposition.index() + 1; next < end; next++) {
      Token other = syntax.token(next);
      if (Words.isVerb(other) || other.isRelation("punct")) {
        return Optional.empty();
      }
      boolean nominal = Words.isNominal(other) || Words.isPronoun(other);
      if (nominal && heads[next] == verb.index() && syntax.child(other, "case").isEmpty()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private Optional<Token> nounBeforeAnd(Token conjunct) {
    int and = conjunct.index() - 1;
    while (and > 0
        && syntax.token(and).head() == conjunct.index()
        && !syntax.token(and).isRelation("cc")) {
      and--;
    }
    if (and < 1 || !syntax.token(and).isRelation("cc") || !Words.isNominal(syntax.token(and - 1))) {
      return Optional.empty();
    }
    Token noun = syntax.token(and - 1);
    while (!noun.isRoot() && (noun.isRelation("flat") || noun.isRelation("compound"))) {
      noun = syntax.token(noun.head());
    }
    return Optional.of(noun);
  }

  /** "accused X of planning", X hung on "planning". */
  private boolean isBeforeMarkOfHead(Token token) {
    if (!token.relation().equals("obj")
        && !token.relation().equals("iobj")
        && !token.relation().equals("nsubj")) {
      return false;
    }
    Token verb = syntax.token(token.head());
    return verb.xpos().equals("VBG")
        && syntax
            .child(verb, "mark", "case")
            .filter(mark -> mark.index() == token.index() + 1)
            .isPresent();
  }

  /** The noun a word of its phrase belongs to, when the parser reached over a verb. */
  private Optional<Token> nearestNoun(Token token) {
    if (token.head() < token.index() + 4) {
      return Optional.empty();
    }
    boolean overVerb =
        syntax.tokens().subList(token.index() + 1, token.head()).stream().anyMatch(Words::isVerb);
    if (!overVerb) {
      return Optional.empty();
    }
    for (int next = token.index() + 1; next < Math.min(token.head(), token.index() + 5); next++) {
      Token other = syntax.token(next);
      if (Words.isVerb(other) || other.isRelation("punct")) {
        return Optional.empty();
      }
      if (Words.isNominal(other) && !other.isRelation("compound") && !other.isRelation("nmod")) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private boolean looksTooFarRight(Token token) {
    if (token.head() < token.index() || token.xpos().startsWith("W")) {
      return false;
    }
    boolean object = token.relation().equals("obj") && Words.isNominal(token);
    boolean modifier = token.isRelation("obl") && (!isOpening(token) || isBeforeMark(token));
    boolean purpose =
        (token.isRelation("advcl") || token.isRelation("xcomp"))
            && token.xpos().equals("VB")
            && !isOpening(token)
            && syntax.children(token, "mark").stream().anyMatch(mark -> mark.xpos().equals("TO"));
    return object || modifier || purpose;
  }

  // "a visit by X to Oslo, planned for May", Oslo hung on "planned"
  private void hangOnNounBefore(Token token) {
    Token participle = syntax.token(token.head());
    if (!token.isRelation("obl") || !participle.relation().equals("acl")) {
      return;
    }
    Token noun = syntax.token(participle.head());
    while (noun.isRelation("nmod") && !noun.isRoot()) {
      noun = syntax.token(noun.head());
    }
    if (Words.isNominal(noun) && noun.index() < token.index()) {
      attach(token, noun, "nmod");
      attach(participle, noun, "acl");
    }
  }

  // "will see him, in Oslo, before travelling": what stands before "before" is none of its clause
  private boolean isBeforeMark(Token token) {
    return syntax
        .child(syntax.token(token.head()), "mark")
        .filter(mark -> MARKS.contains(Words.lower(mark)) && mark.index() > token.index())
        .isPresent();
  }

  private boolean isOpening(Token token) {
    int first = firstOfPhrase(token);
    if (first <= syntax.sentenceOf(token).firstToken()) {
      return true;
    }
    Token before = syntax.token(first - 1);
    return before.isRelation("punct")
        || before.isRelation("cc")
        || before.isRelation("mark")
        || OPENERS.contains(Words.lower(before));
  }

  private int firstOfPhrase(Token token) {
    int first = token.index();
    for (Token child : syntax.children(token)) {
      boolean near = child.index() < token.index() && token.index() - child.index() < 6;
      if (near && !child.isRelation("punct")) {
        first = Math.min(first, child.index());
      }
    }
    return first;
  }

  private Optional<Token> verbToTheLeft(Token token) {
    int from = syntax.sentenceOf(token).firstToken();
    for (int before = firstOfPhrase(token) - 1; before >= from; before--) {
      Token other = syntax.token(before);
      if (Set.of(";", ":", "“", "”", "\"").contains(other.text())) {
        return Optional.empty();
      }
      if (Words.isVerb(other) && !other.isRelation("amod") && !other.isRelation("case")) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Hangs all words of a name with its title on one head. */
  private void holdTogether(Span phrase) {
    List<Token> inside = syntax.tokensIn(phrase);
    List<Token> tops = new ArrayList<>();
    for (Token token : inside) {
      boolean outward =
          heads[token.index()] < inside.get(0).index()
              || heads[token.index()] > inside.get(inside.size() - 1).index();
      if (outward && Words.isNominal(token)) {
        tops.add(token);
      }
    }
    if (tops.size() < 2) {
      return;
    }
    Token head = tops.get(tops.size() - 1);
    for (Token other : tops) {
      boolean alike = relations[other.index()].equals(relations[head.index()]);
      if (other.index() != head.index() && alike) {
        attach(other, head, "compound");
      } else if (other.index() + 1 == head.index() && relations[other.index()].equals("conj")) {
        attach(head, other, "flat");
      }
    }
  }

  private void attach(Token token, Token head, String relation) {
    int step = head.index();
    while (step != Token.NO_HEAD) {
      if (step == token.index()) {
        return;
      }
      step = heads[step];
    }
    heads[token.index()] = head.index();
    relations[token.index()] = relation;
  }

  private Syntax result() {
    List<Token> repaired = new ArrayList<>();
    for (Token token : syntax.tokens()) {
      int head = heads[token.index()];
      boolean same = head == token.head() && relations[token.index()].equals(token.relation());
      repaired.add(
          same
              ? token
              : new Token(
                  token.index(),
                  token.span(),
                  token.text(),
                  token.lemma(),
                  token.upos(),
                  token.xpos(),
                  head,
                  relations[token.index()],
                  token.sentence(),
                  token.factuality()));
    }
    return Syntax.of(repaired, syntax.sentences());
  }
}
