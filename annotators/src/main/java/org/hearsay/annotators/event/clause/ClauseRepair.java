package org.hearsay.annotators.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Puts right clauses that a parser tore apart: a sentence without a finite verb, an object taken
 * for a clause, a clause taken for a subject, a noun that modifies what stands before it.
 */
final class ClauseRepair {
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
  private static final Set<String> OPENING =
      Set.of("if", "unless", "when", "while", "because", "although", "though", "once", "should");
  private static final Set<String> BEFORE_NOUNS =
      Set.of("on", "in", "at", "to", "from", "with", "by", "for", "of");

  private final Syntax syntax;
  private final List<Token> tokens;
  private boolean changed;

  private ClauseRepair(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = new ArrayList<>(syntax.tokens());
  }

  static Syntax of(Syntax syntax) {
    ClauseRepair repair = new ClauseRepair(syntax);
    syntax.sentences().forEach(repair::verbless);
    syntax.tokens().forEach(repair::repair);
    return repair.changed ? Syntax.of(repair.tokens, syntax.sentences()) : syntax;
  }

  private void repair(Token token) {
    if (token.isRoot() || !tokens.get(token.index()).equals(token)) {
      return;
    }
    Token head = syntax.token(token.head());
    Optional<Token> broken = gerundSubject(token);
    if (broken.isPresent()) {
      subject(token, broken.get());
      return;
    }
    if (isBehindItsNoun(token, head)) {
      set(token, syntax.token(token.index() - 1), "amod");
      return;
    }
    if (isClauseOfSubject(token, head)) {
      clauseOfSubject(token, head);
      return;
    }
    Optional<Token> list = accusedBefore(token, head);
    if (list.isPresent()) {
      set(token, list.get(), "conj");
      return;
    }
    Optional<Token> opened = openedBy(token, head);
    Optional<Token> described = describedBy(token);
    Optional<Token> outside = outsideQuotation(token, head);
    if (opened.isPresent()) {
      set(token, opened.get(), "mark");
    } else if (isConditionOfNoun(token, head)) {
      set(token, syntax.head(head).orElse(head), "advcl");
    } else if (described.isPresent()) {
      set(token, described.get(), "acl:relcl");
    } else if (outside.isPresent()) {
      boolean free = syntax.children(outside.get(), "nsubj").isEmpty();
      set(token, outside.get(), free ? "nsubj" : "dep");
    } else if (isObjectTakenForClause(token, head)) {
      set(token, head, "obj");
    } else if (isClauseTakenForSubject(token, head)) {
      boolean aside = head.xpos().equals("VBG") && head.isRelation("advcl");
      set(token, aside ? syntax.head(head).orElse(head) : head, "ccomp");
    } else if (token.xpos().equals("RP") && token.isRelation("case") && head.isRelation("obj")) {
      particle(token, head);
    } else if (token.isRelation("csubj") && head.index() < token.index() && isInfinitive(token)) {
      set(token, head, "xcomp");
    } else if (token.isRelation("compound") && head.index() < token.index()) {
      verbBetween(head, token).ifPresent(verb -> set(token, verb, "obj"));
    } else if (token.relation().equals("obl:unmarked") && nearerClause(token, head).isPresent()) {
      nearerClause(token, head).ifPresent(verb -> set(token, verb, "obl:unmarked"));
    } else if (token.relation().equals("obj") || token.relation().equals("obl")) {
      obliqueBehindParticle(token, head);
      if (token.isRelation("obj")) {
        objectOfModifier(token, head);
      }
    }
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
    set(verb, syntax.token(noun.head()), "ccomp");
    set(noun, verb, "nsubj");
    for (Token child : syntax.children(noun)) {
      if (child.index() > verb.index() && !child.isRelation("punct")) {
        boolean marked = !syntax.children(child, "case").isEmpty();
        set(child, verb, marked || !Words.isNominal(child) ? "obl" : "obj");
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
    set(verb, syntax.token(gerund.head()), "advcl");
    set(gerund, verb, "nsubj");
    if (tokens.get(gerund.index()).head() == verb.index()) {
      tokens.set(gerund.index(), TagRepair.asNoun(tokens.get(gerund.index())));
      syntax.children(gerund, "mark").forEach(mark -> set(mark, verb, "mark"));
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

  // "puts off a trip", "off" hung on "trip"
  private void particle(Token token, Token noun) {
    syntax
        .head(noun)
        .filter(verb -> Words.isVerb(verb) && verb.index() == token.index() - 1)
        .ifPresent(verb -> set(token, verb, "compound:prt"));
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

  // "... since X left the deal last year": the year that ends a clause belongs to it
  private Optional<Token> nearerClause(Token time, Token head) {
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
      set(token, head, "obl");
      set(before, token, "case");
    }
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
      set(token, verb.get(), "obj");
      set(head, token, "amod");
    }
  }

  /** "The army shelled villages.", "shelled" taken for a modifier: a full sentence has a verb. */
  private void verbless(Sentence sentence) {
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
      tokens.set(verb.index(), tagged(verb, "VBD"));
      changed = true;
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
    tokens.set(participle.index(), tagged(hung(participle, Token.NO_HEAD, "root"), "VBD"));
    tokens.set(noun.index(), hung(noun, participle.index(), "obj"));
    for (Token child : syntax.children(noun)) {
      boolean left = child.index() < participle.index();
      if (left && child.isRelation("compound") && child.index() == participle.index() - 1) {
        tokens.set(child.index(), hung(child, participle.index(), "nsubj"));
      } else if (left || child.isRelation("punct")) {
        tokens.set(child.index(), hung(child, participle.index(), child.relation()));
      }
    }
    changed = true;
  }

  private void set(Token token, Token head, String relation) {
    int step = head.index();
    while (step != Token.NO_HEAD) {
      if (step == token.index()) {
        return;
      }
      step = tokens.get(step).head();
    }
    tokens.set(token.index(), hung(token, head.index(), relation));
    changed = true;
  }

  private static Token hung(Token token, int head, String relation) {
    return TagRepair.hung(token, head, relation);
  }

  private static Token tagged(Token token, String tag) {
    return TagRepair.tagged(token, tag);
  }
}
