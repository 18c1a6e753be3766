package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Finds where the words for a source begin and end, and drops what a tagger attributed to the
 * source of another cue.
 */
final class SourceEdges {
  private static final Set<String> OPENERS = Set.of("to", "by", "from", "according");
  private static final double DOUBTFUL = 0.4;
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;

  SourceEdges(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
  }

  /** The draft with a source without prepositions in front and relative clauses behind. */
  Draft trim(Draft draft) {
    return draft.source().isEmpty() || isAsked(draft)
        ? draft.withSource(Optional.empty())
        : draft.withSource(Optional.of(trimmed(draft.source().get())));
  }

  private Span trimmed(Span source) {
    List<Token> words = syntax.tokensIn(source);
    int first = 0;
    while (first < words.size() && isOpening(words.get(first))) {
      first++;
    }
    int end = first;
    while (end < words.size() && !(end > first && isRelative(words, end))) {
      end++;
    }
    while (end > first && isClosing(words.get(end - 1))) {
      end--;
    }
    return end == first ? source : words.get(first).span().cover(words.get(end - 1).span());
  }

  private static boolean isOpening(Token word) {
    return !TokenSpans.isWord(word) || OPENERS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isRelative(List<Token> words, int at) {
    boolean comma = words.get(at - 1).text().equals(",");
    return comma && RELATIVES.contains(words.get(at).text());
  }

  private static boolean isClosing(Token word) {
    return !TokenSpans.isWord(word) && !word.text().equals(")");
  }

  /**
   * The drafts without those whose verb has a subject of its own; nobody known where one is asked.
   */
  List<Draft> withoutBorrowed(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean doubtful = draft.source().isEmpty() && draft.confidence() < DOUBTFUL;
      if (!doubtful && ownSubject(draft).isEmpty() && !isOwner(draft) && !isBeneath(draft)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  // "Little that they say can be proved": what stands above the clause is not said in it
  private boolean isBeneath(Draft draft) {
    Optional<Token> cue =
        draft.cue().flatMap(syntax::headOf).filter(head -> head.isRelation("acl"));
    Optional<Token> said = draft.content().stream().findFirst().flatMap(syntax::headOf);
    boolean spoken =
        cue.flatMap(verb -> syntax.child(verb, "nsubj"))
            .filter(subject -> draft.source().filter(subject.span()::overlaps).isPresent())
            .isPresent();
    return draft.origin() == Draft.Origin.TAGGER
        && !spoken
        && cue.isPresent()
        && said.isPresent()
        && said.get().index() > cue.get().index()
        && syntax.isAbove(said.get(), cue.get());
  }

  // "its province declared": the province did, not its owner
  private boolean isOwner(Draft draft) {
    boolean verb =
        draft.cue().flatMap(syntax::headOf).filter(head -> head.upos().equals("VERB")).isPresent();
    List<Token> words = draft.source().map(syntax::tokensIn).orElse(List.of());
    return verb && words.size() == 1 && words.get(0).xpos().equals("PRP$");
  }

  // "Asked whether they would leave, the envoy": somebody asked the envoy
  private boolean isAsked(Draft draft) {
    return draft
        .cue()
        .flatMap(syntax::headOf)
        .filter(verb -> verb.lemma().equals("ask") && !verb.xpos().equals("VBG"))
        .filter(verb -> verb.isRelation("advcl") && syntax.child(verb, "nsubj", "aux").isEmpty())
        .filter(verb -> draft.source().filter(span -> span.begin() > verb.span().end()).isPresent())
        .isPresent();
  }

  // "The step means war, the envoy wrote": the envoy writes, he does not mean
  private Optional<Token> ownSubject(Draft draft) {
    if (draft.origin() != Draft.Origin.TAGGER) {
      return Optional.empty();
    }
    Optional<Token> verb =
        draft.cue().flatMap(syntax::headOf).filter(head -> head.upos().equals("VERB"));
    if (verb.isEmpty() || verb.get().isRoot() || clauses.isPassive(verb.get())) {
      return Optional.empty();
    }
    if (draft.source().isEmpty()) {
      return syntax.child(verb.get(), "nsubj");
    }
    Span source = draft.source().get();
    return syntax
        .child(verb.get(), "nsubj")
        .filter(subject -> !source.overlaps(phrases.nounPhrase(subject)))
        .filter(subject -> subject.index() < verb.get().index())
        .filter(subject -> draft.cue().get().begin() < source.begin());
  }
}
