package org.hearsay.record.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reports that tell of one thing over a time.
 *
 * @param title the headline that stands for it
 * @param reports ids, ascending
 * @param origins ids, ascending
 * @param start day of the earliest report
 * @param end day of the latest
 * @param crisis the name it was taken in under
 */
public record Story(
    String id,
    String title,
    List<String> reports,
    List<String> origins,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> crisis,
    List<Join> why) {
  public Story {
    reports = List.copyOf(reports);
    origins = List.copyOf(origins);
    why = List.copyOf(why);
  }
}
