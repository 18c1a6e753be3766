package org.hearsay.signup.manage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.signup.consent.ConsentText;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.consent.Consents;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;

/** Writes down what was done with a subscription. */
final class Acts {
  private Acts() {}

  static void add(Connection connection, Subscription one, Act act, Sender sender, Instant now)
      throws SQLException {
    ConsentText text =
        ConsentTexts.find(connection, Consents.version(connection, one.id())).orElseThrow();
    Consents.add(
        connection,
        new Consents.Subject(one.id(), one.list(), one.address(), one.frequency().code(), text),
        act,
        sender,
        now);
  }

  /** Ends it, once: whoever comes again changes nothing. */
  static void end(Connection connection, Subscription one, Act act, Sender sender, Instant now)
      throws SQLException {
    State how = act == Act.BOUNCED ? State.BOUNCED : State.ENDED;
    if (Subscriptions.end(connection, one.id(), how, now)) {
      Links.dropConfirming(connection, one.id());
      add(connection, one, act, sender, now);
    }
  }
}
