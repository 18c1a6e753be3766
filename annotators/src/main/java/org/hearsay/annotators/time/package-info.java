/**
 * Requires: tokens, sentences.
 *
 * <p>Provides: times.
 *
 * <p>Method: a grammar over tokens finds TIMEX3 expressions (TimeML 1.2.1); the tense of what they
 * date, the publication date and the dates told before resolve them; prepositions bound them.
 *
 * <p>Gold: value F1 TimeBank 80.6, AQUAINT 76.5, WikiWars 84.1, MEANTIME 83.6; weekdays 335 of 384;
 * tuned on them ({@code org.hearsay.eval.time.TimeSet}).
 *
 * <p>Known failures: fiscal years, events as anchors ("two days after the truce"), the islamic and
 * other calendars, ages.
 */
package org.hearsay.annotators.time;
