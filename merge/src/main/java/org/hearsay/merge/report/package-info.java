/**
 * Which reports carry one text (an origin) and which tell of one thing (a story).
 *
 * <p>All that deciding on a pair needs stands in a {@link org.hearsay.merge.report.Sketch}, made of
 * one report and of a table of how common words are. Origins come from the containment of rare runs
 * of words, stories from the likeness of rare words, names, numbers and dates; weights were fitted
 * on the training topics of ECB+. Known failures: two happenings of one kind with the same parties
 * within the window, translations, a report that retells another in its own words.
 */
package org.hearsay.merge.report;
