package org.hearsay.signup.subscriber;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.list.Frequency;

/**
 * One address on one list.
 *
 * @param id means nothing outside the store
 * @param told the change of the store that its news begin after
 * @param looked the last period in which there was nothing to send
 */
public record Subscription(
    String id,
    String list,
    String address,
    String addressHash,
    Frequency frequency,
    DateLanguage language,
    State state,
    Instant asked,
    Optional<Instant> confirmed,
    Optional<Instant> ended,
    long told,
    String looked) {
  /** Where it is between asking and ending. */
  public enum State {
    /** Asked for; no mail but the first until it is confirmed. */
    PENDING,
    /** Confirmed: gets mails. */
    ACTIVE,
    /** The subscriber has ended it. */
    ENDED,
    /** The address does not take mails any more. */
    BOUNCED
  }
}
