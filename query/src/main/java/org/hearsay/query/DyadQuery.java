package org.hearsay.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Coded;

/**
 * Which pairs are asked for.
 *
 * @param between countries or single actors
 * @param each whether one row is given for each day, week or month, or one for all
 * @param crisis only events of stories of this crisis
 * @param source country or actor (id, entry in Wikidata, name) that does it
 * @param target to whom
 * @param types PLOVER categories; all when empty
 */
public record DyadQuery(
    Between between,
    Each each,
    Optional<String> crisis,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> source,
    Optional<String> target,
    List<String> types,
    int limit) {
  public DyadQuery {
    types = List.copyOf(types);
    if (limit < 1 || limit > Paging.MOST) {
      throw new BadQueryException("limit", "expected a number from 1 to " + Paging.MOST);
    }
  }

  /** Of what pairs consist. */
  public enum Between implements Coded {
    COUNTRIES,
    ACTORS
  }

  /** Over which time a pair is counted; a week begins on Monday. */
  public enum Each implements Coded {
    ALL,
    DAY,
    WEEK,
    MONTH
  }
}
