package org.hearsay.query.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which stories of a store are asked about.
 *
 * @param crisis those with a report of this crisis; all there are when empty
 * @param report only the story of this report
 * @param from only those with a report of this day or later
 * @param to only those with a report of this day or earlier
 * @param publishedBefore told only by what was published before this day
 * @param storedBy told only by what had come, and what people had said, by this moment
 */
public record CrisisQuery(
    Optional<String> crisis,
    Optional<String> report,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> publishedBefore,
    Optional<Instant> storedBy) {
  public static CrisisQuery of(Optional<String> crisis) {
    return new CrisisQuery(
        crisis,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public CrisisQuery ofReport(String id) {
    return new CrisisQuery(crisis, Optional.of(id), from, to, publishedBefore, storedBy);
  }

  public CrisisQuery within(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new CrisisQuery(crisis, report, first, last, publishedBefore, storedBy);
  }

  public CrisisQuery publishedBefore(LocalDate day) {
    return new CrisisQuery(crisis, report, from, to, Optional.of(day), storedBy);
  }

  public CrisisQuery storedBy(Instant moment) {
    return new CrisisQuery(crisis, report, from, to, publishedBefore, Optional.of(moment));
  }

  /** Whether it asks for an earlier state of the store, whose groups are not kept. */
  public boolean isOfThePast() {
    return publishedBefore.isPresent() || storedBy.isPresent();
  }
}
