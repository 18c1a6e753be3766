/**
 * What the reports of a story say together: shared facts as a pure function of its readings.
 *
 * <p>{@link org.hearsay.merge.fact.StoryMerging} is the way in; {@code group} makes groups of
 * joins, the other packages decide about one kind of fact each.
 */
package org.hearsay.merge.fact;
