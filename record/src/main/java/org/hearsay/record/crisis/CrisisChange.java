package org.hearsay.record.crisis;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.model.facts.Coded;

/**
 * What became different in a crisis, and because of what.
 *
 * @param at when the store came to know it
 * @param what id of what changed
 * @param before in words; empty when it is new
 * @param after in words; empty when it is gone
 * @param because id of the report, or the ruling, that changed it
 */
public record CrisisChange(
    Instant at,
    Kind kind,
    String what,
    Optional<String> before,
    Optional<String> after,
    String because) {
  public CrisisChange {}

  /** What a change is. */
  public enum Kind implements Coded {
    NEW,
    CHANGED,
    CORRECTED,
    WITHDRAWN,
    MERGED,
    SPLIT
  }
}
