/**
 * Disputes: which claim answers which.
 *
 * <p>Requires: sentences, tokens, actors, quantities, claims, events.<br>
 * Provides: disputes.<br>
 * Method: acts of claims, the sides of their sources and of those they accuse, the words and events
 * that their contents share; own rules.<br>
 * Gold and last score: 27 hand-made dispatches, 50 of 56.<br>
 * Known failures: two versions in other words, with neither denial nor figure; answers without
 * shared words to charges made long before.
 */
package org.hearsay.annotators.dispute;
