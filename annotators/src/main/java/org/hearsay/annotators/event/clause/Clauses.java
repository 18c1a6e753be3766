package org.hearsay.annotators.event.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/**
 * Who does what in a clause, read from its tree. Immutable.
 *
 * <p>Subjects and objects are logical ones: the object of a passive is its surface subject, its
 * subject the agent with "by". Conjuncts are not expanded.
 */
public final class Clauses {
  private static final Set<String> UNACCUSED_TRANSITIVES =
      Set.of("kill", "wound", "injure", "arrest", "detain", "displace", "hurt", "slay", "evacuate");

  private final Syntax syntax;
  private final Subjects subjects;

  public Clauses(Syntax syntax) {
    this.syntax = syntax;
    this.subjects = new Subjects(syntax, this);
  }

  /** The logical subjects of the verb. */
  public List<Token> subjects(Token verb) {
    return isPassive(verb) ? agents(verb) : subjects.surface(verb).stream().toList();
  }

  /** The logical objects of the verb. */
  public List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      return subjects.surface(verb).stream().toList();
    }
    List<Token> own =
        syntax.children(verb, "obj").stream().filter(child -> !isBeforeMark(child, verb)).toList();
    if (own.isEmpty()) {
      List<Token> indirect = syntax.children(verb, "iobj");
      return indirect.isEmpty() ? sharedOrRelativeObject(verb).stream().toList() : indirect;
    }
    return own.stream().map(this::behindRelative).toList();
  }

  /**
   * Whether a parser hung the word on the wrong verb: in "accused X of planning" X stands before
   * the "of" and is the object of "accused".
   */
  boolean isBeforeMark(Token child, Token verb) {
    Optional<Token> mark = syntax.child(verb, "mark");
    return mark.isPresent() && child.index() < mark.get().index() && verb.xpos().equals("VBG");
  }

  /** Who is named with "by" as the one who does it. */
  public List<Token> agents(Token verb) {
    List<Token> found = new ArrayList<>(syntax.children(verb, "obl:agent"));
    if (found.isEmpty()) {
      found.addAll(obliques(verb, Set.of("by")));
    }
    if (found.isEmpty() && !syntax.children(verb, "aux:pass").isEmpty()) {
      found.addAll(agentsOfWhatItIs(verb));
    }
    return found;
  }

  // "was declared unwelcome guest by Chad": the tree hangs "by Chad" on the guest
  private List<Token> agentsOfWhatItIs(Token verb) {
    return syntax.children(verb, "xcomp").stream()
        .filter(Words::isNominal)
        .flatMap(guest -> Stream.concat(Stream.of(guest), syntax.children(guest).stream()))
        .flatMap(word -> syntax.children(word, "nmod", "obl").stream())
        .filter(word -> preposition(word).filter("by"::equals).isPresent())
        .toList();
  }

  private Optional<Token> sharedOrRelativeObject(Token verb) {
    if (verb.relation().equals("acl:relcl")
        && syntax.child(verb, "nsubj").filter(subject -> !Words.isRelative(subject)).isPresent()) {
      return syntax.head(verb);
    }
    return Optional.empty();
  }

  /** The surface subject of the verb, its own or the one it shares by control. */
  public Optional<Token> surfaceSubject(Token verb) {
    return subjects.surface(verb);
  }

  /** The noun that a relative pronoun stands for, else the token itself. */
  public Token behindRelative(Token token) {
    if (!Words.isRelative(token)) {
      return token;
    }
    Token step = token;
    while (!step.isRoot()) {
      if (step.isRelation("acl")) {
        return syntax.token(step.head());
      }
      step = syntax.token(step.head());
    }
    return token;
  }

  /** Whether the verb's surface subject is what it is done to. */
  public boolean isPassive(Token verb) {
    if (!syntax.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    if (isPerfect(verb)) {
      return false;
    }
    boolean objectless = syntax.children(verb, "obj", "ccomp").isEmpty();
    boolean plain = syntax.children(verb, "aux").isEmpty();
    if (plain && objectless && UNACCUSED_TRANSITIVES.contains(Words.lemma(verb))) {
      return verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    }
    boolean active = syntax.children(verb).stream().anyMatch(c -> c.relation().equals("nsubj"));
    if (!verb.xpos().equals("VBN") || !plain || active) {
      return false;
    }
    return !agents(verb).isEmpty() || (objectless && !sharesPerfect(verb));
  }

  // "has, in the meantime, flown": an auxiliary that the parser lost
  private boolean isPerfect(Token verb) {
    int before = verb.index() - 1;
    while (before >= 0 && syntax.token(before).upos().equals("ADV")) {
      before--;
    }
    return verb.xpos().equals("VBN")
        && before >= 0
        && Set.of("has", "have", "had", "'ve").contains(Words.lower(syntax.token(before)));
  }

  // "has met X and left": the second participle is as active as the first
  private boolean sharesPerfect(Token verb) {
    if (!verb.isRelation("conj")) {
      return false;
    }
    Token first = firstConjunct(verb);
    return syntax.children(first, "aux:pass").isEmpty()
        && syntax.children(first, "aux").stream().anyMatch(aux -> Words.isOneOf(aux, "have"));
  }

  /** The first of the conjuncts that the token belongs to. */
  public Token firstConjunct(Token token) {
    Token first = token;
    while (first.isRelation("conj") && !first.isRoot()) {
      first = syntax.token(first.head());
    }
    return first;
  }

  /** The token and its conjuncts, in text order. */
  public List<Token> conjuncts(Token token) {
    List<Token> found = new ArrayList<>();
    found.add(token);
    for (Token conjunct : syntax.children(token, "conj")) {
      found.addAll(conjuncts(conjunct));
    }
    return found;
  }

  /** The prepositions and particles that stand with the token as its case or mark. */
  public Optional<String> preposition(Token token) {
    return syntax
        .child(token, "case", "mark")
        .filter(mark -> !mark.xpos().equals("POS"))
        .map(Words::lower);
  }

  /** The modifiers of the verb or noun with one of these prepositions. */
  public List<Token> obliques(Token word, Set<String> prepositions) {
    return syntax.children(word, "obl", "nmod").stream()
        .filter(child -> preposition(child).filter(prepositions::contains).isPresent())
        .toList();
  }

  /** The particles, and the prepositions of complements, around a verb or noun. */
  public Set<String> particlesAndPrepositions(Token word) {
    Set<String> found = new LinkedHashSet<>();
    for (Token child : syntax.children(word)) {
      if (child.isRelation("compound:prt")) {
        found.add(Words.lower(child));
      } else if (child.isRelation("obl") || child.isRelation("nmod") || child.isRelation("advcl")) {
        preposition(child).filter(p -> !Words.isDay(child)).ifPresent(found::add);
        syntax.children(child, "case").stream()
            .filter(mark -> Words.isOneOf(mark, "of"))
            .forEach(mark -> found.add("of"));
      } else if (child.isRelation("xcomp") && Words.isNominal(child)) {
        preposition(child).ifPresent(found::add);
        if (child.index() == word.index() + 1) {
          found.add(Words.lemma(child));
        }
      } else if (child.upos().equals("ADJ")
          && (child.isRelation("xcomp") || child.isRelation("ccomp"))) {
        found.add(Words.lemma(child));
      } else if (child.isRelation("xcomp") && child.index() == word.index() + 1) {
        found.add(Words.lemma(child));
      } else if (child.isRelation("advmod")
          && (child.index() == word.index() + 1
              || child.xpos().equals("RP")
              || Words.isOneOf(child, "over", "back", "together"))) {
        found.add(Words.lower(child));
      }
    }
    return found;
  }

  /** Whether the clause of the verb, or the noun phrase, is negated. */
  public boolean isNegated(Token word) {
    for (Token child : syntax.children(word)) {
      boolean adverb =
          child.isRelation("advmod")
              && Words.isOneOf(child, "not", "n't", "never", "neither", "nor");
      boolean determiner = child.isRelation("det") && Words.isOneOf(child, "no", "neither");
      boolean empty =
          (child.isRelation("nsubj") || child.isRelation("obj"))
              && (hasNoDeterminer(child) || Words.isOneOf(child, "nobody", "none", "nothing"));
      if (adverb || determiner || (Words.isVerb(word) && empty) || isLostNot(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLostNot(Token child) {
    return child.text().equals("n't") || child.text().equals("n’t");
  }

  private boolean hasNoDeterminer(Token noun) {
    return syntax
        .child(noun, "det", "cc:preconj")
        .filter(det -> Words.isOneOf(det, "no", "neither"))
        .isPresent();
  }

  /**
   * The auxiliaries of the verb, in text order, those it shares with its first conjunct included.
   */
  public List<Token> auxiliaries(Token verb) {
    List<Token> own = syntax.children(verb, "aux");
    boolean finite = verb.xpos().matches("VBD|VBZ|VBP");
    if (!own.isEmpty() || !verb.isRelation("conj") || finite || hasOwnSubject(verb)) {
      return own;
    }
    Token first = syntax.token(verb.head());
    return Words.isVerb(first) ? auxiliaries(first) : own;
  }

  public boolean hasOwnSubject(Token verb) {
    return !syntax.children(verb, "nsubj", "csubj").isEmpty();
  }

  /**
   * The word that introduces the clause: "if", "after", "to"; a preposition before a gerund too.
   */
  public Optional<String> mark(Token verb) {
    Optional<Token> subordinator =
        syntax.children(verb, "mark", "case").stream()
            .filter(child -> !child.xpos().equals("TO") && !child.lemma().equals("to"))
            .findFirst();
    return subordinator
        .or(() -> syntax.child(verb, "mark"))
        .or(
            () ->
                syntax.children(verb, "advmod").stream().filter(c -> isOpener(c, verb)).findFirst())
        .map(Words::lower)
        .or(() -> isInverted(verb) ? Optional.of("if") : Optional.empty());
  }

  // "had they signed", "should he accept"
  private boolean isInverted(Token verb) {
    Optional<Token> subject =
        syntax.child(verb, "nsubj").or(() -> syntax.child(verb, "nsubj:pass"));
    return verb.isRelation("advcl")
        && subject.isPresent()
        && syntax.children(verb, "aux", "aux:pass").stream()
            .anyMatch(
                aux ->
                    aux.index() < subject.get().index()
                        && Set.of("had", "should", "were").contains(Words.lower(aux)));
  }

  private static boolean isOpener(Token child, Token verb) {
    return child.index() < verb.index() && Words.isOneOf(child, "when", "where", "while", "once");
  }

  /** Whether the verb is an infinitive with "to". */
  public boolean isInfinitive(Token verb) {
    return verb.xpos().equals("VB")
        && syntax.children(verb, "mark", "aux").stream()
            .anyMatch(m -> m.xpos().equals("TO") || Words.lower(m).equals("to"));
  }
}
