/**
 * Disputes: which claim answers which.
 *
 * <p>Requires: sentences, tokens, actors, quantities, claims, events.<br>
 * Provides: disputes.<br>
 * Method: acts of claims, the sides of their sources and of those they accuse, the words and events
 * that their contents share; own rules.<br>
 * Gold and last score: the hand-made example case, 2 of 2.<br>
 * Known failures: answers without shared words to charges made long before.
 */
package org.hearsay.annotators.dispute;
