package org.hearsay.annotators.event.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;

/**
 * Finds parties by their place in the sentence, for trees that name nobody: who stands next before
 * a verb acts, who stands next after it is acted upon. Immutable.
 */
final class Nearby {
  private static final int FARTHEST = 16;
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "after",
          "before",
          "while",
          "when",
          "because",
          "since",
          "although",
          "though",
          "but",
          "amid",
          "despite",
          "according",
          "following",
          "during",
          "until",
          "unless",
          "if",
          "whereas",
          "as",
          "where",
          "who",
          "which");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Denotation denotation;

  Nearby(Syntax syntax, Clauses clauses, Denotation denotation) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.denotation = denotation;
  }

  /** Who stands next before a finite active verb. */
  List<String> actors(Trigger trigger) {
    Token verb = trigger.anchor();
    boolean finite =
        verb.xpos().matches("VBD|VBZ|VBP")
            || syntax.children(verb, "aux").stream().anyMatch(aux -> aux.index() < verb.index());
    if (!Words.isVerb(verb) || !finite || clauses.isPassive(verb) || clauses.isInfinitive(verb)) {
      return List.of();
    }
    int first = Math.max(syntax.sentenceOf(verb).firstToken(), verb.index() - FARTHEST);
    for (int i = verb.index() - 1; i >= first; i--) {
      Token token = syntax.token(i);
      if (isOtherVerb(token, verb)) {
        return isJoined(verb) ? subjectOf(token) : List.of();
      }
      if (CLAUSE_WORDS.contains(Words.lower(token))) {
        return List.of();
      }
      List<String> found = denoted(token);
      if (!found.isEmpty() && clauses.preposition(token).isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  // "X ordered them out and closed the consulate": one subject for both
  private boolean isJoined(Token verb) {
    return verb.index() > 0
        && Set.of("and", "then").contains(Words.lower(syntax.token(verb.index() - 1)));
  }

  private List<String> subjectOf(Token verb) {
    return clauses.subjects(verb).stream()
        .flatMap(subject -> denotation.phrase(subject).stream())
        .distinct()
        .toList();
  }

  /** Those behind the next of these prepositions after the word, in its clause. */
  List<String> behind(Trigger trigger, Set<String> prepositions) {
    Token word = trigger.word();
    int end = Math.min(syntax.sentenceOf(word).endToken(), word.index() + FARTHEST);
    boolean open = false;
    for (int i = word.index() + 1; i < end; i++) {
      Token token = syntax.token(i);
      if (isOtherVerb(token, trigger.anchor())
          || CLAUSE_WORDS.contains(Words.lower(token))
          || denotation.leavesVoice(word, token)) {
        return List.of();
      }
      open |= prepositions.contains(Words.lower(token));
      List<String> found = open ? denoted(token) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who stands next after the word, the given ones left out. */
  List<String> recipients(Trigger trigger, Set<String> actors) {
    Token word = trigger.word();
    int end = Math.min(syntax.sentenceOf(word).endToken(), word.index() + FARTHEST);
    for (int i = word.index() + 1; i < end; i++) {
      Token token = syntax.token(i);
      if (isOtherVerb(token, trigger.anchor())
          || CLAUSE_WORDS.contains(Words.lower(token))
          || denotation.leavesVoice(word, token)
          || isOther(token, trigger)
          || token.text().matches("[;:\"“”]")) {
        return List.of();
      }
      boolean origin =
          Concerned.isAimed(trigger.type())
              && clauses.preposition(token).filter("from"::equals).isPresent();
      boolean apart =
          origin || isSubjectOfAnother(token, trigger) || Concerned.isMeans(token, trigger.type());
      Set<String> found = new LinkedHashSet<>(apart ? List.of() : denoted(token));
      found.removeAll(actors);
      if (!found.isEmpty()) {
        return new ArrayList<>(found);
      }
    }
    return List.of();
  }

  private Token topOfName(Token token) {
    Token top = token;
    while (!top.isRoot() && (top.isRelation("flat") || top.isRelation("compound"))) {
      top = syntax.token(top.head());
    }
    return top;
  }

  // but for "demanded that New Delhi rein in its troops"
  private boolean isOther(Token token, Trigger trigger) {
    boolean relative = token.text().equals("that") && token.upos().equals("PRON");
    return trigger.type() != Category.REQUEST
        && (relative || isSubjectOfAnother(topOfName(token), trigger));
  }

  private boolean isSubjectOfAnother(Token token, Trigger trigger) {
    return token.isRelation("nsubj") && token.head() != trigger.anchor().index();
  }

  private List<String> denoted(Token token) {
    boolean modifier =
        token.isRelation("amod") || token.isRelation("det") || token.isRelation("nummod");
    boolean nominal = Words.isNominal(token) || token.upos().equals("NUM");
    return nominal && !modifier ? denotation.phrase(token) : List.of();
  }

  private static boolean isOtherVerb(Token token, Token verb) {
    return token.index() != verb.index()
        && Words.isVerb(token)
        && token.xpos().matches("VBD|VBZ|VBP")
        && !token.isRelation("amod");
  }
}
