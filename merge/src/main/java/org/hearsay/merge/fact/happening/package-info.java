/**
 * Events and meetings that several reports tell of.
 *
 * <p>{@link org.hearsay.merge.fact.happening.EventRule} decides about two tellings; what it sees of
 * each is an {@link org.hearsay.merge.fact.happening.EventView}.
 */
package org.hearsay.merge.fact.happening;
