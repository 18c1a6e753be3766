package org.hearsay.signup.manage;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscriptions;

/** Addresses that do not take mails any more. */
public final class Bounces {
  private final Desk desk;

  public Bounces(Desk desk) {
    this.desk = desk;
  }

  /**
   * The address of a subscription will never take a mail.
   *
   * @param by who said so, such as the receiving server
   */
  public void permanent(String subscription, String by) {
    desk.database()
        .write(
            connection -> {
              Instant now = desk.now();
              Optional<Subscription> one = Subscriptions.find(connection, subscription);
              if (one.isPresent()) {
                Acts.end(connection, one.get(), Act.BOUNCED, new Sender("", by, ""), now);
              }
              return one.isPresent();
            });
  }
}
