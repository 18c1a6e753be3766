package org.hearsay.signup.consent;

import java.time.Instant;

/**
 * Something that a subscriber agreed to or took back.
 *
 * @param number in order of time
 * @param textHash of the words that were shown, see {@link ConsentText}
 */
public record Consent(
    int number,
    String subscription,
    String list,
    String address,
    Act act,
    String frequency,
    int textVersion,
    String textHash,
    Sender sender,
    Instant at) {
  /** What was done. */
  public enum Act {
    /** The form was sent with the box ticked. */
    ASKED,
    /** The link in the first mail was followed and its button pressed: from now on it counts. */
    CONFIRMED,
    /** Another frequency or language was chosen. */
    CHANGED,
    /** No more mails, said the subscriber. */
    WITHDRAWN,
    /** The address does not take mails any more. */
    BOUNCED
  }
}
