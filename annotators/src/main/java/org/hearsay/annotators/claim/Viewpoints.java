package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Gives a charge back to the one whose view is told.
 *
 * <p>In "For the junta, it is the rebels who want war and claim that rebel units broke the truce"
 * the tree lets the rebels accuse themselves; nobody does, so the junta does.
 */
final class Viewpoints {
  private static final Set<String> HOLDING = Set.of("for", "view", "eye", "opinion");

  private final Syntax syntax;
  private final Circumstances circumstances;

  Viewpoints(Syntax syntax, Circumstances circumstances) {
    this.syntax = syntax;
    this.circumstances = circumstances;
  }

  List<Saying> apply(List<Saying> sayings) {
    List<Saying> mended = new ArrayList<>(sayings);
    for (int i = 0; i < mended.size(); i++) {
      if (isViewpoint(mended.get(i))) {
        takeBack(i, mended);
      }
    }
    return mended;
  }

  private static boolean isViewpoint(Saying saying) {
    return saying.cueHead().map(Token::lemma).filter(HOLDING::contains).isPresent();
  }

  private void takeBack(int holder, List<Saying> sayings) {
    for (int i = 0; i < sayings.size(); i++) {
      Saying inner = sayings.get(i);
      Saying outer = sayings.get(holder);
      boolean inside = i != holder && outer.draft().covers(inner.draft().anchor());
      if (inside && accusesItself(inner)) {
        cutBefore(outer, inner).ifPresent(cut -> sayings.set(holder, cut));
        List<Speaker> speakers =
            outer.speakers().stream()
                .map(each -> new Speaker(each.actor(), each.reason(), outer.draft().source()))
                .toList();
        Draft draft = inner.draft();
        sayings.set(
            i,
            new Saying(
                new Draft(
                    outer.draft().source(),
                    draft.cue(),
                    draft.content(),
                    draft.origin(),
                    draft.confidence()),
                inner.cueHead(),
                speakers,
                inner.via()));
      }
    }
  }

  private boolean accusesItself(Saying saying) {
    boolean relative =
        saying
            .draft()
            .source()
            .flatMap(syntax::headOf)
            .filter(head -> Set.of("who", "which").contains(head.text()))
            .isPresent();
    return relative && circumstances.isAboutSpeakers(saying);
  }

  private Optional<Saying> cutBefore(Saying outer, Saying inner) {
    Optional<Token> cue = inner.cueHead();
    if (cue.isEmpty() || outer.draft().content().isEmpty()) {
      return Optional.empty();
    }
    int end = cue.get().index();
    while (end > 0 && !Set.of("NOUN", "PROPN", "VERB").contains(syntax.token(end - 1).upos())) {
      end--;
    }
    Span first = outer.draft().content().get(0);
    int cut = end == 0 ? 0 : syntax.token(end - 1).span().end();
    if (cut <= first.begin()) {
      return Optional.empty();
    }
    Draft draft = outer.draft();
    Draft shorter =
        new Draft(
            draft.source(),
            draft.cue(),
            List.of(new Span(first.begin(), cut)),
            draft.origin(),
            draft.confidence());
    return Optional.of(new Saying(shorter, outer.cueHead(), outer.speakers(), outer.via()));
  }
}
