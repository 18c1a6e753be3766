/**
 * Requires: sentences, tokens, names, actors, places, times, quantities, claims.
 *
 * <p>Provides: events.
 *
 * <p>Method: words of the PLOVER lexicon with their frames over universal dependency trees; status
 * by tense, mood, negation and embedding (after FactBank); one entry for each happening and voice.
 *
 * <p>Gold sets: PLV_train pairs 0.27 accuracy (0.73 where both parties are found), PETRARCH-2
 * validation 0.53, with the weights of 12 minutes.
 *
 * <p>Known failures: parties that the actors layer does not know; a report whose first charge is
 * told only by a noun.
 */
package org.hearsay.annotators.event;
