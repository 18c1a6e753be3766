package org.hearsay.merge.fact.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.happening.EventView.Places;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;

/**
 * What deciding about two numbers needs to know of each.
 *
 * @param unit stem of the unit's head; one word for people of any kind
 * @param of who is counted, and the sides of those who have them
 * @param events groups of the events that it belongs to
 * @param claimant group of whose figure it is; empty is the voice of the report
 * @param claimantSides the countries that the claimant belongs to
 * @param offices that speak through the claimant
 * @param claims groups of the claims that hold it
 * @param family of its publisher
 */
record FigureView(
    Quantity quantity,
    Measure measure,
    String unit,
    Parties of,
    Set<String> events,
    Places places,
    Optional<String> claimant,
    Set<String> claimantSides,
    Set<String> offices,
    List<String> claims,
    String family,
    Optional<LocalDate> day) {
  FigureView {
    events = Set.copyOf(events);
    claimantSides = Set.copyOf(claimantSides);
    offices = Set.copyOf(offices);
    claims = List.copyOf(claims);
  }

  boolean sameValue(FigureView other) {
    return quantity.low().equals(other.quantity.low())
        && quantity.high().equals(other.quantity.high());
  }

  /** Whether no number can be what both say. */
  boolean excludes(FigureView other) {
    double low = Math.max(low(), other.low());
    double high = Math.min(high(), other.high());
    return low > high;
  }

  private double low() {
    return quantity.low().orElse(0.0);
  }

  private double high() {
    return quantity.high().orElse(Double.MAX_VALUE);
  }
}
