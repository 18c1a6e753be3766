package org.hearsay.signup.manage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;

/** The link of the first mail. Looking changes nothing, however often; confirming does. */
public final class Confirming {
  private final Desk desk;

  public Confirming(Desk desk) {
    this.desk = desk;
  }

  /** What a link would confirm; empty for one that leads nowhere, or not any more. */
  public Optional<Subscription> look(String token) {
    return desk.database().read(connection -> find(connection, token));
  }

  private Optional<Subscription> find(Connection connection, String token) throws SQLException {
    return Links.find(connection, token, Purpose.CONFIRM, desk.now())
        .filter(one -> one.state() == State.PENDING || one.state() == State.ACTIVE);
  }

  /**
   * What was confirmed.
   *
   * @param manage token of a new link to the preferences
   */
  public record Confirmed(Subscription one, String manage) {}

  /** Confirms; for ten minutes more than once, so that nobody is told of an error who made none. */
  public Optional<Confirmed> confirm(String token, Sender sender) {
    return desk.database()
        .write(
            connection -> {
              Optional<Subscription> found = find(connection, token);
              if (found.isEmpty()) {
                return Optional.empty();
              }
              Subscription one = found.get();
              Instant now = desk.now();
              if (one.state() == State.PENDING) {
                Subscriptions.confirm(connection, one.id(), now);
                Links.use(connection, token, now);
                Acts.add(connection, one, Act.CONFIRMED, sender, now);
              }
              String manage = desk.secrets().token();
              Links.add(connection, manage, one.id(), Purpose.MANAGE, now);
              return Optional.of(
                  new Confirmed(Subscriptions.find(connection, one.id()).orElseThrow(), manage));
            });
  }
}
