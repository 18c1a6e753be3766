package org.hearsay.annotators.actor.phrase;

/**
 * Words that name a side.
 *
 * @param first the position of the first word
 * @param end the position after the last word
 * @param adjective whether the words are an adjective such as "Russian"
 */
public record SideMatch(int first, int end, Side side, boolean adjective) {}
