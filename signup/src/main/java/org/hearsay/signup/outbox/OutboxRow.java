package org.hearsay.signup.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message and what became of it.
 *
 * @param id its Message-ID without brackets
 * @param recipient id of the subscription or webhook
 * @param period for which it is; there is one message for each recipient, kind and period
 * @param sinceChange the change of the store that its news begin after
 * @param untilChange the one that they end with; the next message begins there, if this one arrived
 * @param letter gone once its end is known
 * @param answer why it came to its end, or was not taken yet
 */
public record OutboxRow(
    String id,
    String recipient,
    Kind kind,
    String period,
    long sinceChange,
    long untilChange,
    State state,
    Optional<Letter> letter,
    int attempts,
    Instant made,
    Instant due,
    Optional<Instant> ended,
    Optional<String> answer) {
  /** What a message is for. */
  public enum Kind {
    /** The first mail, which asks whether somebody wants any. */
    CONFIRM,
    /** To a subscriber who signed up once more. */
    KNOWN,
    /** News. */
    DIGEST,
    /** News for a program. */
    WEBHOOK
  }

  /** Where a message is. */
  public enum State {
    /** It waits until it is due. */
    READY,
    /** Somebody is sending it, or was when the process ended. */
    SENDING,
    /** The other side has taken it. */
    SENT,
    /** The other side will never take it. */
    REFUSED,
    /** It was tried too often. */
    GIVEN_UP,
    /**
     * Nobody saw whether it was taken: it is not sent again, its news come with the next period.
     */
    UNSEEN,
    /** The recipient did not want it any more when it was its turn. */
    DROPPED
  }
}
