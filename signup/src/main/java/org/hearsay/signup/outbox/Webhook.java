package org.hearsay.signup.outbox;

import java.time.Instant;
import org.hearsay.signup.list.Frequency;

/**
 * A program that gets the same news.
 *
 * @param url where it listens
 * @param secret with which what it gets is signed
 * @param told the change of the store that its news begin after
 * @param looked the last period in which there was nothing to send
 */
public record Webhook(
    String id,
    String list,
    String url,
    String secret,
    Frequency frequency,
    Instant made,
    long told,
    String looked) {}
