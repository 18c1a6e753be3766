package org.hearsay.query;

import java.time.Instant;

/**
 * One thing as it is answered.
 *
 * @param id its own, which outlives re-reading
 * @param story id of the story that it is part of, of a story its own
 * @param change number of the change of the store that changed it last
 * @param changedAt when that was
 * @param fact a JSON object on one line: {@code "is"} with its kind, its fields as in {@code
 *     hearsay.crisis/1}, and {@code "names"} that spells out the ids in it
 */
public record FactItem(
    FactKind kind, String id, String story, long change, Instant changedAt, String fact) {

  /** The JSON with two more fields at its end: {@code "inStory"} and {@code "changedAt"}. */
  public String json() {
    return fact.substring(0, fact.length() - 1)
        + ",\"inStory\":\""
        + story
        + "\",\"changedAt\":\""
        + changedAt
        + "\"}";
  }
}
