package org.hearsay.annotators.actor;

/**
 * Words that name a side.
 *
 * @param first the position of the first word
 * @param end the position after the last word
 * @param adjective whether the words are an adjective such as "Russian"
 */
record SideMatch(int first, int end, Side side, boolean adjective) {}
