package org.hearsay.annotators.claim;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;

/**
 * A draft whose speakers are known, before it becomes one claim for each of them.
 *
 * @param draft what was read
 * @param cueHead the word of the cue that others depend on
 * @param speakers who says it, never empty
 * @param via the media that carried it, nearest the source first
 */
record Saying(Draft draft, Optional<Token> cueHead, List<Speaker> speakers, List<Actor> via) {
  Saying {
    speakers = List.copyOf(speakers);
    via = List.copyOf(via);
  }

  Saying withSpeakers(List<Speaker> others) {
    return new Saying(draft, cueHead, others, via);
  }

  Saying withVia(List<Actor> carriers) {
    return new Saying(draft, cueHead, speakers, carriers);
  }

  /** From its first to its last word, with source and cue. */
  Span whole() {
    Span whole = draft.anchor();
    for (Span part : draft.content()) {
      whole = whole.cover(part);
    }
    boolean here = draft.origin() != Draft.Origin.CONTINUATION;
    return here && draft.source().isPresent() ? whole.cover(draft.source().get()) : whole;
  }

  /** Where its cue and source stand; of a cueless quotation its words. */
  Span signal() {
    Span anchor = draft.anchor();
    boolean near = draft.cue().isPresent() && draft.source().isPresent();
    return near ? anchor.cover(draft.source().get()) : anchor;
  }

  boolean isSaidBy(Actor actor) {
    return speakers.stream()
        .anyMatch(each -> each.actor().map(Actor::id).filter(actor.id()::equals).isPresent());
  }
}
