package org.hearsay.merge.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * All of one report that deciding about pairs of reports needs: small, made once, kept.
 *
 * <p>Immutable. Equal sketches decide alike.
 *
 * @param report id of the report
 * @param day of publication
 * @param about who published it where and under which headline
 * @param prints of rare runs of words outside quotations
 * @param terms its words, runs of two, numbers and dates
 */
public record Sketch(
    String report, Optional<LocalDate> day, About about, Prints prints, Terms terms) {
  public Sketch {
    Objects.requireNonNull(report, "report");
  }

  /**
   * Where a report stands.
   *
   * @param textHash of the words of its text
   * @param at the moment of publication
   * @param url its address without scheme, {@code www} and fragment
   * @param family the publisher, its editions taken together
   * @param agency the agency it is credited to, by its acronym
   * @param acronym the publisher's name as an agency's
   * @param credit the credit line as it is written
   * @param title its headline
   */
  public record About(
      long textHash,
      Optional<Instant> at,
      Optional<String> url,
      Optional<String> family,
      Optional<String> agency,
      Optional<String> acronym,
      Optional<String> credit,
      String title) {
    public About {
      Objects.requireNonNull(title, "title");
    }

    /** Whether the publisher is the agency that is credited. */
    boolean isOfItsAgency() {
      return agency.isPresent() && agency.equals(acronym);
    }
  }

  /** The number of the day, {@link Window#UNDATED} when it is not known. */
  public long dayNumber() {
    return day.map(LocalDate::toEpochDay).orElse(Window.UNDATED);
  }
}
