package org.hearsay.store;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of one input.
 *
 * @param input its name
 * @param known whether the reading was there already
 * @param partial whether the record is not whole: a layer is missing, or the text was cut
 * @param reason why it was rejected or failed, or what a partial record lacks
 * @param report the id of the report that it gave
 */
public record InputOutcome(
    String input,
    Kind kind,
    boolean known,
    boolean partial,
    Optional<String> reason,
    Optional<String> report) {

  /** The three ends that an input can come to. */
  public enum Kind {
    /** There is a reading of it in the store. */
    ACCEPTED,
    /** It is no readable report. */
    REJECTED,
    /** It could not be fetched, read or kept; trying again may help. */
    FAILED;

    /** The word that the store and the command use. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static InputOutcome accepted(String input, String report, boolean known) {
    return new InputOutcome(
        input, Kind.ACCEPTED, known, false, Optional.empty(), Optional.of(report));
  }

  public static InputOutcome partial(String input, String report, boolean known, String lacks) {
    return new InputOutcome(
        input, Kind.ACCEPTED, known, true, Optional.of(lacks), Optional.of(report));
  }

  public static InputOutcome rejected(String input, String reason) {
    return new InputOutcome(
        input, Kind.REJECTED, false, false, Optional.of(reason), Optional.empty());
  }

  public static InputOutcome failed(String input, String reason) {
    return new InputOutcome(
        input, Kind.FAILED, false, false, Optional.of(reason), Optional.empty());
  }
}
