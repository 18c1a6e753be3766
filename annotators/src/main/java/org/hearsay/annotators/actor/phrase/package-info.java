/**
 * How words refer to somebody: names and what they name, titles and sides, noun phrases, pronouns,
 * and whether a place's name acts.
 */
package org.hearsay.annotators.actor.phrase;
