/** Who takes part in an event, by the frame of its trigger. No layer of its own. */
package org.hearsay.annotators.event.party;
