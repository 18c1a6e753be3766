package org.hearsay.cli.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reports of a store are asked about.
 *
 * @param crisis those of a crisis; all there are when empty
 * @param publishedBefore only those published before this day
 * @param storedBy only what had come, and what people had said, by this moment
 */
record CrisisQuery(
    Optional<String> crisis, Optional<LocalDate> publishedBefore, Optional<Instant> storedBy) {
  static CrisisQuery of(Optional<String> crisis) {
    return new CrisisQuery(crisis, Optional.empty(), Optional.empty());
  }

  CrisisQuery publishedBefore(LocalDate day) {
    return new CrisisQuery(crisis, Optional.of(day), storedBy);
  }

  CrisisQuery storedBy(Instant moment) {
    return new CrisisQuery(crisis, publishedBefore, Optional.of(moment));
  }
}
