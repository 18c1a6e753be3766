package org.hearsay.signup.secret;

import java.time.Instant;
import java.time.InstantSource;
import org.hearsay.store.database.Database;

/**
 * What all of signing up works with.
 *
 * @param clock tells when something was said or sent
 */
public record Desk(Database database, InstantSource clock, Secrets secrets) {
  /** A desk on a database; makes the secrets of the store where they are missing. */
  public static Desk on(Database database, InstantSource clock, Randomness randomness) {
    return new Desk(database, clock, Secrets.of(database, randomness));
  }

  public Instant now() {
    return clock.instant();
  }
}
