package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Parts a claim that a noun names from the answer that its sentence gives: of "Oslo's suggestion
 * that the ship was lost was rejected by Lima" the suggestion ends before "was rejected", and what
 * is rejected is the suggestion.
 */
final class AnsweredNouns {
  private final Syntax syntax;

  AnsweredNouns(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The drafts, each without the other's words where one answers the other. */
  List<Draft> part(List<Draft> drafts) {
    List<Draft> parted = new ArrayList<>(drafts);
    for (int i = 0; i < parted.size(); i++) {
      if (isAnswer(parted.get(i))) {
        for (int k = Math.max(0, i - 2); k <= Math.min(i + 2, parted.size() - 1); k++) {
          if (k != i && isNamedIn(parted.get(k), parted.get(i))) {
            Draft named = parted.get(k);
            Draft answer = parted.get(i);
            parted.set(k, upTo(named, answer.cue().orElseThrow()));
            parted.set(i, naming(answer, named.cue().orElseThrow()));
          }
        }
      }
    }
    return parted;
  }

  // "was rejected by": a passive behind what it answers
  private boolean isAnswer(Draft draft) {
    return draft
        .cue()
        .flatMap(syntax::headOf)
        .filter(verb -> verb.xpos().equals("VBN"))
        .filter(
            verb ->
                draft.content().isEmpty()
                    || draft.content().stream().anyMatch(part -> part.end() <= verb.span().begin()))
        .isPresent();
  }

  private boolean isNamedIn(Draft named, Draft answer) {
    Span cue = answer.cue().orElseThrow();
    Optional<Token> noun =
        named.cue().flatMap(syntax::headOf).filter(head -> head.upos().equals("NOUN"));
    return noun.isPresent()
        && noun.get().span().end() <= cue.begin()
        && (answer.covers(noun.get().span()) || answer.content().isEmpty())
        && named.content().stream()
            .anyMatch(part -> part.begin() < cue.begin() && part.end() + 1 >= cue.begin());
  }

  private static Draft upTo(Draft named, Span answer) {
    List<Span> content = new ArrayList<>();
    for (Span part : named.content()) {
      if (part.begin() < answer.begin()) {
        content.add(new Span(part.begin(), Math.min(part.end(), answer.begin() - 1)));
      }
    }
    return named.withContent(content);
  }

  private static Draft naming(Draft answer, Span noun) {
    List<Span> content = new ArrayList<>(answer.content().isEmpty() ? List.of(noun) : List.of());
    for (Span part : answer.content()) {
      content.add(part.contains(noun) ? noun : part);
    }
    return answer.withContent(content);
  }
}
