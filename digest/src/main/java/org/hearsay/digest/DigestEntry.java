package org.hearsay.digest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Status;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.When;

/**
 * One event, meeting, claim or figure in a digest.
 *
 * @param kind of a claim with its answers a claim
 * @param id outlives re-reading
 * @param headline what it is, in a line without a day
 * @param status none for claims and figures
 * @param when it happens, as far as that is settled
 * @param words on which it rests; of a claim with answers the claim first, then each answer
 * @param support how independently it is told
 * @param changedAt when the store came to know it so
 */
public record DigestEntry(
    FactKind kind,
    String id,
    Reason reason,
    String headline,
    Optional<Status> status,
    Optional<When> when,
    Why why,
    List<Words> words,
    Told support,
    Instant changedAt) {
  public DigestEntry {
    words = List.copyOf(words);
  }

  /**
   * How independently something is told.
   *
   * @param origins texts, reprints counted once
   * @param reports that carry them
   */
  public record Told(int origins, int reports) {}
}
