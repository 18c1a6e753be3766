package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/** Keeps sayings and thoughts, and leaves intentions and decisions to the events. */
final class ClaimFilter {
  private static final Set<String> DECISIONS =
      Set.of(
          "plan",
          "intend",
          "aim",
          "approve",
          "decide",
          "try",
          "seek",
          "vote",
          "prepare",
          "plot",
          "choose",
          "sign",
          "opt",
          "attempt",
          "like",
          "love",
          "hate",
          "enjoy",
          "win",
          "lead",
          "work",
          "begin",
          "start",
          "continue",
          "manage",
          "fail",
          "want",
          "will",
          "hold",
          "pass");
  private static final Set<String> AGREEING = Set.of("agree", "refuse", "decline", "move");
  private static final Set<String> ANSWERING =
      Set.of("comment", "answer", "respond", "say", "confirm", "discuss", "elaborate", "speak");

  private final Syntax syntax;

  ClaimFilter(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether a draft with this act is a claim. */
  boolean isClaim(Draft draft, Act act) {
    Optional<Token> head = draft.cue().flatMap(syntax::headOf);
    if (head.isPresent() && isDecision(draft, head.get())) {
      return false;
    }
    return act != Act.THINK || isProposition(draft);
  }

  private boolean isDecision(Draft draft, Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean toDo = opensWithTo(draft);
    if (lemma.equals("want") || DECISIONS.contains(lemma)) {
      return toDo || !lemma.equals("want");
    }
    if (AGREEING.contains(lemma)) {
      boolean answers =
          syntax.tokensIn(draft.cue().orElseThrow()).stream()
              .anyMatch(word -> ANSWERING.contains(word.lemma()));
      return toDo || (!lemma.equals("agree") && !answers);
    }
    return false;
  }

  private boolean opensWithTo(Draft draft) {
    return draft.content().stream()
        .limit(1)
        .map(syntax::tokensIn)
        .anyMatch(words -> !words.isEmpty() && words.get(0).text().equals("to"));
  }

  private boolean isProposition(Draft draft) {
    for (Span part : draft.content()) {
      List<Token> words = syntax.tokensIn(part);
      if (words.stream().anyMatch(word -> Set.of("NOUN", "PROPN", "VERB").contains(word.upos()))) {
        return true;
      }
    }
    return false;
  }
}
