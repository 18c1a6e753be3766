/**
 * Claims: attributed content with its source, never judged true or false.
 *
 * <p>Requires: paragraphs, sentences, tokens, names, attributions, actors, times, places.<br>
 * Provides: claims.<br>
 * Method: the tagged attributions, checked and completed by quotation marks and by reporting
 * clauses of the tree (verb, noun and phrase cues); categories of PARC 3.0.<br>
 * Gold and last score: PolNeAR dev with language@2, mended attributions: usable F 72.9 (tagger
 * 72.7), direct recall 94; the example case 12 of 12 claims, precision 1.0.<br>
 * Known failures: speech without quotation marks over several sentences.
 */
package org.hearsay.annotators.claim;
