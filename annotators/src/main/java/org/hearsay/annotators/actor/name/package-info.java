/** Finds the names of a report and says what each names: person, state, people, body, place. */
package org.hearsay.annotators.actor.name;
