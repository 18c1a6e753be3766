/**
 * Requires: sentences, actors, places, events, times.
 *
 * <p>Provides: meetings.
 *
 * <p>Method: consultation events that share parties and do not disagree on day, place or medium are
 * one occasion; the planned stops of one traveller are numbered by date, else in text order.
 *
 * <p>Gold sets: none of its own; checked on whole reports.
 *
 * <p>Known failures: two meetings of the same parties on one day become one.
 */
package org.hearsay.annotators.meeting;
