package org.hearsay.annotators.event.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Finds surface subjects, those that a clause shares with another by control included. */
final class Subjects {
  private static final int FARTHEST = 8;
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "swear", "use", "offer", "cost", "have");
  private static final Set<String> CALLING =
      Set.of("call", "push", "press", "wait", "appeal", "plead", "arrange", "vote");
  private static final Set<String> OBJECT_MARKS = Set.of("of", "from", "for", "into", "against");
  private static final Set<String> OBJECT_PURPOSE =
      Set.of("send", "deploy", "dispatch", "order", "move", "use", "hire", "recruit", "train");

  private static final Set<String> CHARGING =
      Set.of(
          "accuse",
          "blame",
          "suspect",
          "convict",
          "acquit",
          "charge",
          "fault",
          "condemn",
          "criticize",
          "criticise",
          "praise",
          "thank",
          "punish",
          "sanction",
          "stop",
          "prevent",
          "keep",
          "bar",
          "ban",
          "block",
          "deter",
          "dissuade",
          "discourage",
          "warn");

  private final Syntax syntax;
  private final Clauses clauses;

  Subjects(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  Optional<Token> surface(Token verb) {
    return surface(verb, FARTHEST);
  }

  private Optional<Token> surface(Token verb, int steps) {
    Optional<Token> own = ownSubject(verb);
    if (own.isPresent() || verb.isRoot() || steps == 0) {
      return own;
    }
    Token head = syntax.token(verb.head());
    if (verb.isRelation("acl")) {
      return ofModifiedNoun(verb, head, steps);
    }
    if (verb.isRelation("conj")) {
      return Words.isVerb(head) || head.upos().equals("ADJ") ? surface(head, steps - 1) : own;
    }
    if (verb.isRelation("xcomp") || verb.isRelation("advcl") || verb.isRelation("ccomp")) {
      return ofGoverningClause(verb, head, steps);
    }
    return Optional.empty();
  }

  private Optional<Token> ownSubject(Token verb) {
    List<Token> found = syntax.children(verb, "nsubj");
    // of several the nearest before the verb: a dateline stands farther off
    Optional<Token> nearest =
        found.stream()
            .filter(subject -> subject.index() < verb.index())
            .max(Comparator.comparingInt(Token::index));
    return nearest.or(() -> found.stream().findFirst()).map(clauses::behindRelative);
  }

  private Optional<Token> ofGoverningClause(Token verb, Token head, int steps) {
    if (Words.isNominal(head) && syntax.child(head, "cop").isEmpty()) {
      return ofNoun(head, steps);
    }
    Optional<Token> misplaced =
        syntax.children(verb, "obj", "iobj").stream()
            .filter(child -> clauses.isBeforeMark(child, verb))
            .findFirst();
    if (misplaced.isPresent()) {
      return misplaced;
    }
    boolean asked =
        verb.isRelation("xcomp") || (verb.isRelation("advcl") && clauses.isInfinitive(verb));
    if (asked && CALLING.contains(Words.lemma(head))) {
      Optional<Token> called =
          clauses.obliques(head, Set.of("for", "on", "upon", "to")).stream().findFirst();
      if (called.isPresent()) {
        return called;
      }
    }
    List<Token> objects =
        syntax.children(head, "obj", "iobj").stream()
            .filter(object -> !Words.isOneOf(object, "other", "another"))
            .toList();
    if (!objects.isEmpty() && isControlledByObject(verb, head)) {
      return Optional.of(clauses.behindRelative(objects.get(0)));
    }
    return surface(head, steps - 1);
  }

  private boolean isControlledByObject(Token verb, Token head) {
    boolean bare = verb.xpos().equals("VB") && syntax.children(verb, "aux").isEmpty();
    if (verb.isRelation("xcomp") || (verb.isRelation("ccomp") && bare)) {
      return !SUBJECT_CONTROL.contains(Words.lemma(head));
    }
    Optional<String> mark = clauses.mark(verb);
    return mark.filter(OBJECT_MARKS::contains).isPresent()
        || (mark.filter("to"::equals).isPresent() && OBJECT_PURPOSE.contains(Words.lemma(head)));
  }

  private Optional<Token> ofModifiedNoun(Token verb, Token noun, int steps) {
    boolean bareParticiple = verb.xpos().matches("VBG|VBN|VBD") && clauses.mark(verb).isEmpty();
    if (verb.relation().equals("acl:relcl") || bareParticiple) {
      boolean gap = verb.relation().equals("acl:relcl") && clauses.hasOwnSubject(verb);
      return gap ? Optional.empty() : Optional.of(noun);
    }
    return isCharged(verb, noun) ? Optional.of(noun) : ofNoun(noun, steps);
  }

  // "accused the army of firing", "stopped ships from leaving", hung on the noun
  private boolean isCharged(Token verb, Token noun) {
    return noun.isRelation("obj")
        && verb.xpos().equals("VBG")
        && clauses.mark(verb).filter(OBJECT_MARKS::contains).isPresent()
        && syntax.head(noun).filter(head -> CHARGING.contains(Words.lemma(head))).isPresent();
  }

  /** Whose plan, threat or decision it is. */
  private Optional<Token> ofNoun(Token noun, int steps) {
    Optional<Token> owner =
        syntax.children(noun, "nmod:poss").stream()
            .findFirst()
            .or(() -> clauses.obliques(noun, Set.of("by")).stream().findFirst())
            .or(
                () ->
                    syntax.children(noun, "amod", "compound").stream()
                        .filter(child -> child.xpos().startsWith("NNP") || isNationality(child))
                        .findFirst());
    if (owner.isPresent() || noun.isRoot() || steps == 0) {
      return owner;
    }
    Token head = syntax.token(noun.head());
    if (Words.isVerb(head) && !noun.isRelation("nsubj")) {
      return surface(head, steps - 1);
    }
    return Words.isNominal(head) && noun.isRelation("nmod")
        ? ofNoun(head, steps - 1)
        : Optional.empty();
  }

  private static boolean isNationality(Token child) {
    return child.upos().equals("ADJ") && Character.isUpperCase(child.text().charAt(0));
  }
}
