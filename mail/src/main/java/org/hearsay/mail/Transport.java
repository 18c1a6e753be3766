package org.hearsay.mail;

/**
 * Sends messages.
 *
 * <p>An implementation tries once, in bounded time, and never throws for what the other side or the
 * network does. What is {@link Outcome.TryLater#unclear} may have been taken all the same: whoever
 * must not send twice leaves that alone. Safe to share between threads.
 */
public interface Transport {
  Outcome send(Message message);
}
