package org.hearsay.signup.manage;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;

/** What a subscriber chooses by the links at the end of each mail. */
public final class Preferences {
  private final Desk desk;

  public Preferences(Desk desk) {
    this.desk = desk;
  }

  /** The subscription of a link; changes nothing. */
  public Optional<Subscription> look(String token, Purpose purpose) {
    return desk.database().read(connection -> Links.find(connection, token, purpose, desk.now()));
  }

  /** Another frequency or language; empty where the link leads nowhere. */
  public Optional<Subscription> change(
      String token, Frequency frequency, DateLanguage language, Sender sender) {
    return desk.database()
        .write(
            connection -> {
              Instant now = desk.now();
              Optional<Subscription> found = Links.find(connection, token, Purpose.MANAGE, now);
              if (found.isEmpty() || found.get().state() != State.ACTIVE) {
                return found;
              }
              Subscriptions.change(connection, found.get().id(), frequency, language);
              Optional<Subscription> changed = Subscriptions.find(connection, found.get().id());
              Acts.add(connection, changed.orElseThrow(), Act.CHANGED, sender, now);
              return changed;
            });
  }

  /** No more mails, from this moment on; empty where the link leads nowhere. */
  public Optional<Subscription> leave(String token, Purpose purpose, Sender sender) {
    return desk.database()
        .write(
            connection -> {
              Instant now = desk.now();
              Optional<Subscription> found = Links.find(connection, token, purpose, now);
              if (found.isPresent()) {
                Acts.end(connection, found.get(), Act.WITHDRAWN, sender, now);
                return Subscriptions.find(connection, found.get().id());
              }
              return found;
            });
  }
}
