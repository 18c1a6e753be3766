package org.hearsay.query;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.model.facts.Coded;

/**
 * What an id leads to.
 *
 * @param id that was asked for
 * @param item what it is now; empty exactly when it is gone. Where it became part of another, the
 *     other
 * @param at when it last became different
 */
public record FactAnswer(State state, String id, Optional<FactItem> item, Instant at) {
  /** What became of an id. */
  public enum State implements Coded {
    HERE,
    /** It is part of something with another id. */
    MOVED,
    /** It was there once. */
    GONE
  }
}
