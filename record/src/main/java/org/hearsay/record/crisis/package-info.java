/**
 * What many reports become: origins, stories and the facts that reports share, each with the
 * reasons for its joins.
 *
 * <p>Immutable data that refers to one another by id, with its JSON shape and published schema; the
 * meaning of each field is that of the record's contract, part 2.
 */
package org.hearsay.record.crisis;
