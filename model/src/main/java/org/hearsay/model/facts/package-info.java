/**
 * The facts of a record: actors, places, times, quantities, claims, events, meetings and disputes.
 *
 * <p>Plain immutable data that refers to one another by id; the meaning of each field is that of
 * the record's contract, version 1.
 */
package org.hearsay.model.facts;
