/**
 * Requires paragraphs, tokens, sentences, names, attributions; provides actors. Method: mention
 * detection by names, knowledge and nominal heads, then linking in text order by name keys, offices
 * on the report's date and, for pronouns, agreement and salience (after Lappin and Leass 1994).
 * Gold set: own probes and the actors of hand-made records; no score yet. Known failures: genitives
 * without a state, two men of one office in one sentence.
 */
package org.hearsay.annotators.actor;
