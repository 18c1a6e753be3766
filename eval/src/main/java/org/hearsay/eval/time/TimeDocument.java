package org.hearsay.eval.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text with its gold times.
 *
 * @param name the file it came from
 * @param created its creation date
 * @param scoredUntil the end of what was annotated; later characters are not scored
 * @param times the gold, in text order
 */
public record TimeDocument(
    String name, String text, Optional<LocalDate> created, int scoredUntil, List<GoldTime> times) {
  public TimeDocument {
    times = List.copyOf(times);
  }
}
