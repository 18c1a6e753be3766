package org.hearsay.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which changes are asked for.
 *
 * @param kinds of facts; all when empty
 * @param since after this moment
 * @param after after this change of the store
 * @param onlyGone only what is there no more
 */
public record ChangeQuery(
    List<FactKind> kinds,
    Optional<Instant> since,
    Optional<Long> after,
    boolean onlyGone,
    int limit,
    Optional<String> cursor) {
  public ChangeQuery {
    kinds = List.copyOf(kinds);
    if (limit < 1 || limit > Paging.MOST) {
      throw new BadQueryException("limit", "expected a number from 1 to " + Paging.MOST);
    }
  }
}
