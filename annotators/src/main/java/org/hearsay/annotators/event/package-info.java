/**
 * Requires: sentences, tokens, names, actors, places, times, quantities, claims.
 *
 * <p>Provides: events.
 *
 * <p>Method: words of the PLOVER lexicon with their frames over universal dependency trees; status
 * by tense, mood, negation and embedding (after FactBank); one entry for each happening and voice.
 *
 * <p>Gold sets: PLV_train pairs, PETRARCH-2 validation; not scored yet.
 *
 * <p>Known failures: none recorded yet.
 */
package org.hearsay.annotators.event;
