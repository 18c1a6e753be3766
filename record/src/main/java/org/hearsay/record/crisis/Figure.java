package org.hearsay.record.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Measure;

/**
 * A number that reports give for one thing, the values of all who claim one side by side.
 *
 * @param of id of the shared actor that is counted
 * @param event id of the shared event that it belongs to
 * @param label what is counted, in words
 * @param unit in words, plural as most reports have it
 * @param values by day, then claimant
 */
public record Figure(
    String id,
    Optional<String> of,
    Optional<String> event,
    String label,
    Measure measure,
    String unit,
    List<Value> values,
    List<Join> why) {
  public Figure {
    values = List.copyOf(values);
    why = List.copyOf(why);
  }

  /**
   * What one claimant gave on one day.
   *
   * @param low empty is open
   * @param high empty is open
   * @param claimant id of the shared actor whose figure it is; empty is the voice of the reports
   * @param claims ids of the shared claims that hold it
   * @param on the day of publication
   * @param support how many publishers' families the origins come from
   * @param corrects index of the earlier value that it replaces
   */
  public record Value(
      Optional<Double> low,
      Optional<Double> high,
      boolean approximate,
      Optional<String> claimant,
      List<String> claims,
      Optional<LocalDate> on,
      List<String> origins,
      int support,
      Optional<Integer> corrects,
      List<Quote> evidence) {
    public Value {
      claims = List.copyOf(claims);
      origins = List.copyOf(origins);
      evidence = List.copyOf(evidence);
    }
  }
}
