package org.hearsay.annotators.event.clause;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Puts right relations that do not fit their words: an object taken for a clause, a clause taken
 * for an object, a particle for a preposition and the other way round.
 */
final class RelationRepair {
  private static final Set<String> PREDICATIVE =
      Set.of(
          "be",
          "become",
          "remain",
          "stay",
          "seem",
          "appear",
          "turn",
          "look",
          "feel",
          "sound",
          "name",
          "elect",
          "appoint",
          "declare",
          "consider",
          "brand",
          "label",
          "dub",
          "deem");
  private static final Set<String> CONJUNCTIONS =
      Set.of("if", "unless", "whether", "because", "although", "though", "while");
  private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "as");
  private static final Set<String> BEFORE_NOUNS =
      Set.of("on", "in", "at", "to", "from", "with", "by", "for", "of");

  private static final Set<String> SPANS =
      Set.of(
          "week", "month", "year", "hour", "minute", "time", "moment", "decade", "way", "percent");

  private final Syntax syntax;
  private final TreeDraft tree;

  private RelationRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tree = new TreeDraft(syntax);
  }

  static Syntax of(Syntax syntax) {
    RelationRepair repair = new RelationRepair(syntax);
    syntax.tokens().forEach(repair::repair);
    return repair.tree.result();
  }

  private void repair(Token token) {
    if (token.isRoot() || !tree.isUntouched(token)) {
      return;
    }
    Token head = syntax.token(token.head());
    boolean behind = head.index() < token.index();
    if (isFirstOfHyphened(token, head)) {
      syntax
          .children(token, "nsubj", "compound")
          .forEach(subject -> tree.hang(subject, head, "nsubj"));
      tree.hang(token, head, "compound");
    } else if (isNameTakenForSubject(token, head)) {
      tree.hang(token, syntax.token(token.index() - 2), "appos");
    } else if (isBetweenBelowName(token, head)) {
      tree.hang(token, syntax.token(head.head()), "obl");
    } else if (verbOfSubject(token).isPresent()) {
      Token verb = verbOfSubject(token).get();
      tree.hang(token, verb, "nsubj");
      syntax.children(token, "case").forEach(mark -> tree.hang(mark, verb, "mark"));
    } else if (isBehindComma(token, head)) {
      tree.hang(token, syntax.token(head.head()), "conj");
    } else if (conjunctOf(token).isPresent()) {
      tree.hang(token, conjunctOf(token).get(), "conj");
    } else if (isObjectTakenForClause(token, head)) {
      tree.hang(token, head, "obj");
    } else if (isClauseTakenForSubject(token, head)) {
      boolean aside = head.xpos().equals("VBG") && head.isRelation("advcl");
      tree.hang(token, aside ? syntax.head(head).orElse(head) : head, "ccomp");
    } else if (token.xpos().equals("RP") && token.isRelation("case") && head.isRelation("obj")) {
      particle(token, head);
    } else if (token.isRelation("csubj") && behind) {
      tree.hang(token, head, isInfinitive(token) ? "xcomp" : "ccomp");
    } else if (isOpener(token, head)) {
      tree.hang(token, head, "mark");
    } else if (isSubjectTakenForModifier(token, head)) {
      tree.hang(token, head, "nsubj");
    } else if (token.isRelation("compound") && behind) {
      verbBetween(head, token).ifPresent(verb -> tree.hang(token, verb, "obj"));
    } else if (token.isRelation("conj") && behind) {
      conjunctOfClauseBetween(token, head);
    } else if (token.relation().equals("obj") || token.relation().equals("obl")) {
      obliqueBehindParticle(token, head);
      objectWithoutMark(token, head);
      objectWithMark(token, head);
      if (token.isRelation("obj")) {
        objectOfModifier(token, head);
      }
    }
  }

  // "will go there to see his counterpart, Mary Brown": a name behind the verb is no subject
  private boolean isNameTakenForSubject(Token token, Token head) {
    boolean name =
        token.relation().equals("nsubj")
            && token.upos().equals("PROPN")
            && Words.isVerb(head)
            && token.index() > 1
            && Words.lower(syntax.token(token.index() - 1)).equals(",");
    if (!name) {
      return false;
    }
    Token noun = syntax.token(token.index() - 2);
    boolean behind = head.index() < noun.index();
    boolean second =
        syntax.children(head, "nsubj").stream()
            .anyMatch(s -> behind ? s.index() < head.index() : s.index() == noun.index());
    return noun.xpos().equals("NN") && second;
  }

  // "talks in Vienna between A and B": a name is between nobody
  private boolean isBetweenBelowName(Token token, Token head) {
    return Words.isNominal(token)
        && head.upos().equals("PROPN")
        && head.index() < token.index()
        && (head.isRelation("obl") || head.isRelation("nmod"))
        && syntax.children(token, "case").stream().anyMatch(c -> Words.lower(c).equals("between"));
  }

  // "after gunfire wounded two", "gunfire" taken for what "after" governs
  private Optional<Token> verbOfSubject(Token token) {
    int next = token.index() + 1;
    boolean governed =
        token.relation().equals("obl")
            && Words.isNominal(token)
            && next < syntax.tokens().size()
            && syntax.children(token, "case").stream()
                .anyMatch(mark -> OPENING.contains(Words.lower(mark)));
    return governed
        ? Optional.of(syntax.token(next))
            .filter(verb -> verb.xpos().equals("VBD") && verb.isRelation("advcl"))
            .filter(verb -> verb.head() == token.head())
            .filter(verb -> syntax.children(verb, "nsubj", "mark").isEmpty())
        : Optional.empty();
  }

  // "closed the road after a blast hit it, and blamed X": behind the comma the main clause goes on
  private boolean isBehindComma(Token token, Token head) {
    return token.isRelation("conj")
        && token.xpos().equals("VBD")
        && head.isRelation("advcl")
        && head.index() < token.index()
        && syntax.token(head.head()).index() < head.index()
        && syntax.token(head.head()).xpos().equals("VBD")
        && syntax.children(token, "nsubj").isEmpty()
        && syntax.children(token, "cc").stream()
            .anyMatch(cc -> cc.index() > 0 && syntax.token(cc.index() - 1).text().equals(","));
  }

  // "between A and the envoy, B", "envoy" hung on the noun before "between": it is joined to A
  private Optional<Token> conjunctOf(Token token) {
    boolean bare =
        (token.relation().equals("nmod") || token.relation().equals("nsubj"))
            && Words.isNominal(token)
            && syntax.children(token, "case").isEmpty();
    return bare
        ? syntax.children(token, "cc").stream()
            .filter(cc -> cc.index() < token.index() && cc.index() > 0)
            .map(cc -> syntax.token(cc.index() - 1))
            .filter(before -> Words.isNominal(before) && !before.isRelation("flat"))
            .filter(
                before ->
                    token.isRelation("nsubj")
                        ? before.head() == token.head() && before.isRelation("nsubj")
                        : before.index() > token.head())
            .findFirst()
        : Optional.empty();
  }

  // "accused Chad of", "phoned Deby to": a noun is no clause
  private boolean isObjectTakenForClause(Token token, Token head) {
    return Words.isNominal(token)
        && (token.relation().equals("ccomp") || token.relation().equals("xcomp"))
        && Words.isVerb(head)
        && head.index() < token.index()
        && !PREDICATIVE.contains(Words.lemma(head))
        && syntax.children(token, "cop", "nsubj", "aux", "case", "mark").isEmpty()
        && syntax.children(head, "obj", "iobj", "nsubj:pass").stream()
            .noneMatch(object -> object.index() < token.index());
  }

  private boolean isClauseTakenForSubject(Token token, Token head) {
    boolean argument =
        token.isRelation("nsubj") || token.relation().equals("obj") || token.isRelation("compound");
    boolean finite =
        token.xpos().matches("VBD|VBZ|VBN") || !syntax.children(token, "aux", "mark").isEmpty();
    return argument
        && finite
        && Words.isVerb(token)
        && Words.isVerb(head)
        && syntax.children(token, "nsubj").stream().anyMatch(s -> s.index() < token.index());
  }

  // "Chad test-fired a missile": the subject of both halves of a verb
  private boolean isFirstOfHyphened(Token token, Token head) {
    return Set.of("compound", "nsubj", "conj").contains(token.relation())
        && head.index() == token.index() + 2
        && Words.isVerb(head)
        && syntax.token(token.index() + 1).text().equals("-");
  }

  // "if" is nobody's subject
  private static boolean isOpener(Token token, Token head) {
    return token.xpos().equals("IN")
        && CONJUNCTIONS.contains(Words.lower(token))
        && (token.isRelation("nsubj") || token.isRelation("obj") || token.isRelation("obl"))
        && Words.isVerb(head);
  }

  // "as the battle goes on", "battle" taken for a modifier though nothing marks it
  private boolean isSubjectTakenForModifier(Token token, Token head) {
    boolean modifier =
        token.relation().equals("obl")
            || (token.isRelation("advcl")
                && token.index() == head.index() - 1
                && syntax.children(token).isEmpty());
    return modifier
        && Words.isNominal(token)
        && !Words.isDay(token)
        && token.index() < head.index()
        && head.xpos().matches("VBD|VBZ|VBP")
        && Words.isVerb(head)
        && syntax.children(token, "case").isEmpty()
        && syntax.children(head, "nsubj", "csubj").isEmpty();
  }

  // "puts off a trip", "off" hung on "trip"
  private void particle(Token token, Token noun) {
    syntax
        .head(noun)
        .filter(verb -> Words.isVerb(verb) && verb.index() == token.index() - 1)
        .ifPresent(verb -> tree.hang(token, verb, "compound:prt"));
  }

  // "is ready to help"
  private boolean isInfinitive(Token token) {
    return token.xpos().equals("VB")
        && syntax.children(token, "mark").stream().anyMatch(mark -> mark.xpos().equals("TO"));
  }

  private Optional<Token> verbBetween(Token head, Token token) {
    for (int at = token.index() - 1; at > head.index(); at--) {
      Token other = syntax.token(at);
      if (Words.isVerb(other) && !other.isRelation("amod") && !other.isRelation("compound")) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  // "freed on bail": what stands before a noun is no particle
  private void obliqueBehindParticle(Token token, Token head) {
    if (token.index() == 0) {
      return;
    }
    int first = Math.min(token.index(), syntax.firstOfSubtree(token));
    if (first == 0) {
      return;
    }
    Token before = syntax.token(first - 1);
    if (before.isRelation("compound")
        && syntax.children(token, "case").isEmpty()
        && before.relation().equals("compound:prt")
        && before.head() == head.index()
        && BEFORE_NOUNS.contains(Words.lower(before))) {
      tree.hang(token, head, "obl");
      tree.hang(before, token, "case");
    }
  }

  // "called off a visit", "put off until Friday a visit": nothing marks the noun but its place
  private void objectWithoutMark(Token token, Token head) {
    boolean bare =
        token.relation().equals("obl")
            && token.index() > head.index()
            && Words.isVerb(head)
            && Words.isNominal(token)
            && !Words.isDay(token)
            && !SPANS.contains(Words.lemma(token))
            && syntax.children(token, "case").isEmpty()
            && syntax.children(head, "obj", "nsubj:pass", "xcomp", "ccomp").isEmpty();
    if (bare && (isBehindParticle(token, head) || syntax.child(token, "det").isPresent())) {
      tree.hang(token, head, "obj");
    }
  }

  // "fire on jets": a preposition before it makes it no object
  private void objectWithMark(Token token, Token head) {
    Optional<Token> mark = syntax.child(token, "case");
    boolean marked =
        mark.filter(each -> each.index() < token.index())
            .filter(each -> !Set.of("POS", "RP").contains(each.xpos()))
            .isPresent();
    if (token.isRelation("obj") && Words.isVerb(head) && marked) {
      tree.hang(token, head, "obl");
    }
  }

  // "X closed its port after Y struck a ship and sank it": who struck it sank it
  private void conjunctOfClauseBetween(Token token, Token head) {
    int and = token.index() - 1;
    boolean joined =
        and > 0
            && Words.lower(syntax.token(and)).equals("and")
            && !syntax.token(and - 1).text().equals(",")
            && Words.isVerb(token)
            && Words.isVerb(head);
    if (!joined) {
      return;
    }
    syntax.children(token, "advcl").stream()
        .filter(clause -> clause.index() < and && clause.index() > head.index())
        .filter(clause -> clause.xpos().equals(token.xpos()))
        .filter(clause -> !syntax.children(clause, "nsubj").isEmpty())
        .filter(clause -> syntax.children(clause, "mark").stream().findFirst().isPresent())
        .findFirst()
        .ifPresent(
            clause -> {
              tree.hang(clause, head, "advcl");
              tree.hang(token, clause, "conj");
            });
  }

  private boolean isBehindParticle(Token token, Token head) {
    int before = Math.min(token.index(), syntax.firstOfSubtree(token)) - 1;
    return before > head.index()
        && syntax.token(before).relation().equals("compound:prt")
        && syntax.token(before).head() == head.index();
  }

  // "killed displaced people", "people" hung on "displaced"
  private void objectOfModifier(Token token, Token head) {
    boolean modifier =
        head.isRelation("amod") && head.xpos().equals("VBN") && head.index() == token.index() - 1;
    Optional<Token> verb =
        modifier
            ? syntax.head(head).filter(Words::isVerb).filter(v -> v.index() < head.index())
            : Optional.empty();
    if (verb.isPresent()) {
      tree.hang(token, verb.get(), "obj");
      tree.hang(head, token, "amod");
    }
  }
}
