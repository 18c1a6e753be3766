package org.hearsay.record.crisis;

import java.util.List;
import java.util.Optional;

/**
 * One text, however often it was reprinted: support is counted in origins.
 *
 * @param reports ids of the reports that carry it, ascending
 * @param first id of the report that was published first
 * @param credit the agency that it is credited to
 * @param family the publisher it comes from, its editions taken together; empty when unknown
 * @param why what shows it of each report but one
 */
public record Origin(
    String id,
    List<String> reports,
    String first,
    Optional<String> credit,
    Optional<String> family,
    List<Reason> why) {
  public Origin {
    reports = List.copyOf(reports);
    why = List.copyOf(why);
    if (!reports.contains(first)) {
      throw new IllegalArgumentException("the first report is none of " + reports + ": " + first);
    }
  }

  /**
   * Why a report carries this text.
   *
   * @param overlap share of the shorter text that the two have in common, 0 to 1
   */
  public record Reason(String report, String rule, double overlap) {
    public Reason {}
  }
}
