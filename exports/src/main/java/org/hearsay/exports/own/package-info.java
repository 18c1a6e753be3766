/**
 * The tables of this project: events, claims, meetings, quantities and actors, as separated values
 * or as lines of JSON with the same names.
 *
 * <p>Everything goes in, whatever its status: the columns say who holds what of it. Each row names
 * its report and the words it came from.
 */
package org.hearsay.exports.own;
