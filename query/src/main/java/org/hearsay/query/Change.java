package org.hearsay.query;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.model.facts.Coded;

/**
 * One thing that became different in the store.
 *
 * @param number of the change of the store
 * @param item as it is now; empty when it is gone
 */
public record Change(
    Kind is, FactKind kind, String id, long number, Instant at, Optional<FactItem> item) {
  /** What a change is. */
  public enum Kind implements Coded {
    NEW,
    CHANGED,
    GONE
  }
}
