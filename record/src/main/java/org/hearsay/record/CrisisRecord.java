package org.hearsay.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;

/**
 * The record of one report: what it is, the facts found in it, and what made them.
 *
 * <p>Immutable. Facts refer to one another by id; {@link RecordFaults} tells whether every
 * reference leads somewhere and every span lies in the text.
 *
 * @param article the report; its text is what all spans refer to
 * @param missing the layers that could not be computed
 * @param issues problems with the text, those of the article first
 * @param provenance what made the facts
 */
public record CrisisRecord(
    Article article,
    List<String> missing,
    List<Actor> actors,
    List<Place> places,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Claim> claims,
    List<Event> events,
    List<Meeting> meetings,
    List<Dispute> disputes,
    List<Issue> issues,
    RecordProvenance provenance) {
  /** The name and version of the shape. */
  public static final String SCHEMA = "hearsay.record/1";

  public CrisisRecord {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(provenance, "provenance");
    missing = List.copyOf(missing);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    meetings = List.copyOf(meetings);
    disputes = List.copyOf(disputes);
    issues = List.copyOf(issues);
  }

  /** For each claim that holds events their ids, in text order: the mirror of what holds them. */
  public Map<String, List<String>> eventsByClaim() {
    Map<String, List<String>> held = new TreeMap<>();
    for (Event event : events) {
      for (String claim : event.heldBy()) {
        held.merge(claim, List.of(event.id()), CrisisRecord::joined);
      }
    }
    return held;
  }

  /** For each quantity the ids of the innermost claims whose content holds it. */
  public Map<String, List<String>> claimsByQuantity() {
    Map<String, List<String>> holders = new LinkedHashMap<>();
    for (Quantity quantity : quantities) {
      holders.put(quantity.id(), Holders.innermost(claims, quantity.mention()));
    }
    return holders;
  }

  private static List<String> joined(List<String> left, List<String> right) {
    return Stream.concat(left.stream(), right.stream()).distinct().toList();
  }
}
