package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Reads how somebody goes back on words: "took that back", "walked back her remarks", "corrected
 * the number to four". What is taken back is content, with the figure that replaces it.
 */
final class RetractionRule {
  private static final Set<String> TAKING = Set.of("take", "walk", "row", "roll", "pull");
  private static final Set<String> MENDING = Set.of("correct", "revise", "amend", "lower", "raise");
  private static final Set<String> STATEMENTS =
      Set.of(
          "it",
          "that",
          "this",
          "them",
          "word",
          "statement",
          "claim",
          "remark",
          "comment",
          "account",
          "report",
          "accusation",
          "allegation",
          "charge",
          "assertion",
          "story",
          "threat",
          "version",
          "announcement",
          "announcements",
          "apology");
  private static final Set<String> FIGURES =
      Set.of("figure", "number", "toll", "count", "total", "estimate", "tally", "death", "loss");
  private static final int REACH = 7;
  private static final double CLEAR = 0.7;

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;

  RetractionRule(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
  }

  /** The attribution that the verb makes; empty when nothing is taken back. */
  Optional<Draft> read(Token verb) {
    boolean finite = verb.upos().equals("VERB") && !clauses.isNegated(verb);
    if (!finite) {
      return Optional.empty();
    }
    if (TAKING.contains(verb.lemma())) {
      return takenBack(verb);
    }
    return MENDING.contains(verb.lemma()) ? mended(verb) : Optional.empty();
  }

  private Optional<Draft> takenBack(Token verb) {
    int limit = Math.min(syntax.sentenceOf(verb).endToken(), verb.index() + REACH);
    int back = verb.index() + 1;
    while (back < limit && !syntax.token(back).text().equals("back")) {
      back++;
    }
    if (back >= limit) {
      return Optional.empty();
    }
    boolean split = back > verb.index() + 1;
    Span object =
        split ? syntax.spanOf(verb.index() + 1, back) : behind(back + 1, limit).orElse(verb.span());
    return names(object, STATEMENTS)
        ? draft(verb, syntax.spanOf(verb.index(), back + 1), object, split)
        : Optional.empty();
  }

  private Optional<Span> behind(int first, int limit) {
    int end = first;
    while (end < limit && isNominal(syntax.token(end))) {
      end++;
    }
    return end > first ? Optional.of(syntax.spanOf(first, end)) : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return Set.of("DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM").contains(token.upos());
  }

  private Optional<Draft> mended(Token verb) {
    int limit = syntax.sentenceOf(verb).endToken();
    Optional<Span> object = behind(verb.index() + 1, limit);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    boolean words = verb.lemma().equals("correct") && names(object.get(), STATEMENTS);
    if (!words && !(names(object.get(), FIGURES) && hasFigure(object.get(), limit))) {
      return Optional.empty();
    }
    BitSet content = phrases.spans().tokens(List.of(object.get()));
    content.set(content.nextSetBit(0), words ? content.length() : endOfFigure(content, limit));
    List<Span> spans = phrases.spans().spans(content);
    return draft(verb, verb.span(), spans.get(0), false);
  }

  private boolean hasFigure(Span object, int limit) {
    return endOfFigure(phrases.spans().tokens(List.of(object)), limit) > 0;
  }

  // "the toll [from nine] to four": the last number before a comma; 0 for none
  private int endOfFigure(BitSet object, int limit) {
    int end = 0;
    for (int at = object.length(); at < limit && !syntax.token(at).text().equals(","); at++) {
      end = syntax.token(at).upos().equals("NUM") ? at + 1 : end;
    }
    return end;
  }

  private boolean names(Span object, Set<String> nouns) {
    return syntax
        .headOf(object)
        .filter(head -> nouns.contains(head.lemma().toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private Optional<Draft> draft(Token verb, Span cue, Span content, boolean split) {
    Optional<Span> source = clauses.speaker(verb).map(phrases::nounPhrase);
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                source,
                Optional.of(split ? verb.span() : cue),
                List.of(content),
                Draft.Origin.RETRACTION,
                CLEAR));
  }
}
