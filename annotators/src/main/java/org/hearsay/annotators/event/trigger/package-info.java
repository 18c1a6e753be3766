/** The words that tell of events and the light verbs that carry them. No layer of its own. */
package org.hearsay.annotators.event.trigger;
