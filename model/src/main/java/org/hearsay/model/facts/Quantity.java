package org.hearsay.model.facts;

import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;

/**
 * A number with its bounds, its unit and what it counts.
 *
 * @param id such as {@code q1}
 * @param low empty is open
 * @param high empty is open
 * @param unit in the words of the report
 * @param of id of the actor that is counted or whose it is
 */
public record Quantity(
    String id,
    Optional<Double> low,
    Optional<Double> high,
    boolean approximate,
    String unit,
    Measure measure,
    Optional<String> of,
    Span mention,
    ComponentId by) {
  public Quantity {}
}
