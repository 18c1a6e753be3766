package org.hearsay.annotators.claim.reporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Questions about clauses that the tree answers: subjects, voices, prepositions, negation. */
public final class Clauses {
  private static final int STEPS = 6;
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "order",
          "want",
          "press",
          "persuade",
          "force",
          "allow",
          "call",
          "invite",
          "warn",
          "advise",
          "encourage",
          "pressure",
          "push",
          "lead",
          "instruct",
          "let");

  private final Syntax syntax;

  public Clauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The head of the phrase that is the verb's subject, own or shared; of a passive its agent. */
  public Optional<Token> speaker(Token verb) {
    return isPassive(verb) ? agent(verb) : subject(verb).or(() -> mislabeled(verb));
  }

  // A name or noun in front of a finite verb without a subject, whatever the tree calls it.
  private Optional<Token> mislabeled(Token verb) {
    boolean finite =
        verb.xpos().equals("VBD")
            || verb.xpos().equals("VBZ")
            || verb.xpos().equals("VBP")
            || verb.isRoot()
            || syntax.child(verb, "aux").isPresent();
    return syntax.children(verb, "compound", "nmod", "appos", "flat", "dep").stream()
        .filter(child -> finite && child.index() < verb.index())
        .filter(child -> child.upos().equals("PROPN") || child.upos().equals("NOUN"))
        .filter(child -> syntax.child(child, "case").isEmpty())
        .findFirst();
  }

  /** Whether the verb stands in the passive, its own or a shared one. */
  public boolean isPassive(Token verb) {
    if (syntax.child(verb, "nsubj").isPresent() || syntax.child(verb, "aux").isPresent()) {
      return syntax.children(verb).stream().anyMatch(Clauses::marksPassive);
    }
    return verb.xpos().equals("VBN")
        && (verb.relation().equals("acl")
            || syntax.child(verb, "obl").flatMap(this::caseOf).filter("by"::equals).isPresent());
  }

  private static boolean marksPassive(Token child) {
    return child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass");
  }

  private Optional<Token> agent(Token verb) {
    return syntax.children(verb, "obl").stream()
        .filter(
            child ->
                child.relation().equals("obl:agent")
                    || caseOf(child).filter("by"::equals).isPresent())
        .findFirst();
  }

  /** The head of the phrase that is the verb's subject, own or shared, whatever the voice. */
  public Optional<Token> subject(Token verb) {
    Token at = verb;
    for (int i = 0; i < STEPS; i++) {
      Optional<Token> own = syntax.child(at, "nsubj", "csubj", "expl");
      if (own.isPresent()) {
        return own;
      }
      Optional<Token> head = syntax.head(at);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      if (at.isRelation("xcomp") && OBJECT_CONTROL.contains(head.get().lemma())) {
        Optional<Token> object = syntax.child(head.get(), "obj", "iobj");
        if (object.isPresent()) {
          return object;
        }
      }
      if (at.isRelation("acl")) {
        return head;
      }
      if (!sharesSubject(at)) {
        return Optional.empty();
      }
      at = head.get();
    }
    return Optional.empty();
  }

  private static boolean sharesSubject(Token verb) {
    boolean free = verb.isRelation("xcomp") || verb.isRelation("conj") || verb.isRelation("ccomp");
    return free || (verb.isRelation("advcl") && !verb.xpos().equals("VBN"));
  }

  /** The particles, prepositions of dependents, and adverbs at the verb, in lower case. */
  public Set<String> companions(Token verb) {
    Set<String> words = new LinkedHashSet<>();
    for (Token child : syntax.children(verb)) {
      if (child.relation().equals("compound:prt") || child.isRelation("advmod")) {
        words.add(child.lemma().toLowerCase(Locale.ROOT));
      }
      if (child.isRelation("obl")) {
        caseOf(child).ifPresent(words::add);
      }
      if (child.isRelation("advcl") || child.isRelation("ccomp")) {
        syntax.child(child, "mark").ifPresent(mark -> words.add(mark.lemma()));
      }
    }
    return words;
  }

  /** The preposition of a phrase, in lower case. */
  public Optional<String> caseOf(Token head) {
    return syntax.child(head, "case").map(mark -> mark.text().toLowerCase(Locale.ROOT));
  }

  /** The dependents of a verb with the preposition. */
  public List<Token> obliques(Token verb, String preposition) {
    return syntax.children(verb, "obl", "nmod").stream()
        .filter(child -> caseOf(child).filter(preposition::equals).isPresent())
        .toList();
  }

  /** Whether the word itself is negated: not, never, no. */
  public boolean isNegated(Token token) {
    return syntax.children(token).stream()
        .anyMatch(
            child ->
                (child.isRelation("advmod") || child.isRelation("det"))
                    && Set.of("not", "n't", "never", "no", "nor", "neither")
                        .contains(child.text().toLowerCase(Locale.ROOT)));
  }
}
