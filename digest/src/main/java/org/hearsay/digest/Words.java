package org.hearsay.digest;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * Words of a report on which an entry rests.
 *
 * @param voice who says them and how, such as "Ana Vidal (PER) denies"; empty is the report's voice
 * @param quote at most {@value #MOST_WORDS} words of the report
 * @param outlet who published the report
 * @param on the day of publication
 * @param url the report's address
 * @param report id of the report
 * @param span where the words stand in its text
 */
public record Words(
    Optional<String> voice,
    String quote,
    String outlet,
    Optional<LocalDate> on,
    Optional<String> url,
    String report,
    Span span) {
  public static final int MOST_WORDS = 50;
}
