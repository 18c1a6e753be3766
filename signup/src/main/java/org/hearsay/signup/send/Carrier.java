package org.hearsay.signup.send;

import org.hearsay.signup.outbox.OutboxRow;

/** Brings a message to its recipient. Tries once, in bounded time, and never throws for others. */
@FunctionalInterface
public interface Carrier {
  /** Tries; the row holds its letter. */
  Carried carry(OutboxRow row);

  /** What became of a try; the words are for the operator. */
  sealed interface Carried {
    /** The other side has taken it. */
    record Taken() implements Carried {}

    /** The other side will never take it. */
    record Refused(String why, boolean address) implements Carried {}

    /** It was certainly not taken. */
    record Later(String why) implements Carried {}

    /** It was handed over, and nobody heard whether it was taken. */
    record Unseen(String why) implements Carried {}
  }
}
