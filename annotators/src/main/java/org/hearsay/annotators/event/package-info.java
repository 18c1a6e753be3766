/**
 * Requires: sentences, tokens, names, actors, places, times, quantities, claims.
 *
 * <p>Provides: events.
 *
 * <p>Method: words of the PLOVER lexicon with their frames over universal dependency trees; status
 * by tense, mood, negation and embedding (after FactBank); one entry for each happening and voice.
 *
 * <p>Gold sets: PLV_train pairs 0.61 accuracy (lines not looked at 0.59; 0.83 where both parties
 * are held), PETRARCH-2 validation 0.67; on the dispatches of eval/cases 0.65 of the events
 * expected, 0.79 of those found right.
 *
 * <p>Known failures: parties in places where something only happens, pronouns the actors layer
 * leaves open, names the tagger misses, subjects of coordinated clauses, labor strikes told by a
 * bare noun.
 */
package org.hearsay.annotators.event;
