package org.hearsay.query;

import org.hearsay.model.facts.Coded;

/**
 * What facts may be found by when a value must be met exactly.
 *
 * <p>An actor, source, recipient or place is met by its id, by its entry in Wikidata ({@code Q1})
 * or GeoNames ({@code 1}), or by its name, whose case and accents do not matter.
 */
public enum Field implements Coded {
  /** The name under which reports were taken in: facts of stories with a report of it. */
  CRISIS,
  /** Whoever takes part in any role. */
  ACTOR,
  /** Who says a claim, or claims a figure. */
  SOURCE,
  /** To whom it is done or said. */
  RECIPIENT,
  /** ISO 3166-1 alpha-3, of an actor or of the place. */
  COUNTRY,
  PLACE,
  /** PLOVER category of an event, kind of a meeting or actor. */
  TYPE,
  /** Speech act of a claim. */
  ACT,
  /** Status of a version of an event, or of a meeting now. */
  STATUS,
  /** Relation of a dispute. */
  RELATION,
  /** Measure of a figure. */
  MEASURE,
  /** Who published a report that tells it; case and accents do not matter. */
  PUBLISHER,
  /** Id of a report that tells it. */
  REPORT
}
