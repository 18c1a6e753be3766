/**
 * Claims: attributed content with its source, never judged true or false.
 *
 * <p>Requires: paragraphs, sentences, tokens, names, attributions, actors, times, places.<br>
 * Provides: claims.<br>
 * Method: the tagged attributions, checked and completed by quotation marks and by reporting
 * clauses of the tree (verb, noun and phrase cues); categories of PARC 3.0.<br>
 * Gold and last score: PolNeAR dev, usable F of the claims 69.4 (tagger 72.5; plans and decisions
 * are none here), direct recall 93; 27 dispatches, 290 of 305 claims, precision 0.94.<br>
 * Known failures: speech without quotation marks over several sentences; dialogue set as "NAME:".
 */
package org.hearsay.annotators.claim;
