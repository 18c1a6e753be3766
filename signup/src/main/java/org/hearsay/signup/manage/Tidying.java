package org.hearsay.signup.manage;

import java.time.Duration;
import java.time.Instant;
import org.hearsay.signup.ask.Asking;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Links;

/** Drops what must not be kept, or is of no use any more. */
public final class Tidying {
  private static final Duration UNCONFIRMED = Duration.ofDays(7);

  private final Desk desk;

  public Tidying(Desk desk) {
    this.desk = desk;
  }

  /** To be done every hour or so. */
  public void tidy() {
    desk.database()
        .write(
            connection -> {
              Instant now = desk.now();
              OwnData.dropUnconfirmed(connection, now.minus(UNCONFIRMED));
              Links.tidy(connection, now);
              Asking.tidy(connection, now);
              return true;
            });
  }
}
