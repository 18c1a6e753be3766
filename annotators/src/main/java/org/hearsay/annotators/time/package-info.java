/**
 * Requires: tokens, sentences.
 *
 * <p>Provides: times.
 *
 * <p>Method: a grammar over tokens finds TIMEX3 expressions (TimeML 1.2.1); the tense of what they
 * date, the publication date and the dates told before resolve them; prepositions bound them.
 *
 * <p>Gold: TimeBank, AQUAINT, WikiWars, MEANTIME, by {@code org.hearsay.eval.TimeScore}.
 *
 * <p>Known failures: fiscal years, events as anchors ("two days after the truce"), the islamic and
 * other calendars, ages.
 */
package org.hearsay.annotators.time;
