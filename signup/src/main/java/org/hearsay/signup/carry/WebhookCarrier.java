package org.hearsay.signup.carry;

import java.util.Optional;
import org.hearsay.mail.Outcome;
import org.hearsay.mail.webhook.WebhookSender;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.outbox.Webhook;
import org.hearsay.signup.outbox.Webhooks;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.send.Carrier;

/**
 * Carries letters to programs. One that answers with "gone" is told nothing more; all else that
 * keeps a letter from being taken may pass, and is tried again.
 */
public final class WebhookCarrier implements Carrier {
  private static final int GONE = 410;

  private final WebhookSender sender;
  private final Desk desk;

  public WebhookCarrier(WebhookSender sender, Desk desk) {
    this.sender = sender;
    this.desk = desk;
  }

  @Override
  public Carried carry(OutboxRow row) {
    Optional<Webhook> webhook =
        desk.database().read(connection -> Webhooks.find(connection, row.recipient()));
    Optional<Letter> letter = row.letter();
    if (webhook.isEmpty() || letter.isEmpty()) {
      return new Carried.Refused("nobody listens any more", false);
    }
    String delivery = row.id().substring(0, row.id().indexOf('@'));
    Outcome outcome =
        sender.send(
            new org.hearsay.mail.webhook.Webhook(webhook.get().url(), webhook.get().secret()),
            delivery,
            desk.now(),
            letter.get().text());
    if (outcome instanceof Outcome.Accepted) {
      return new Carried.Taken();
    }
    if (outcome instanceof Outcome.Refused refused) {
      return refused.code() == GONE ? gone(row, refused) : new Carried.Later(refused.why());
    }
    return new Carried.Later(((Outcome.TryLater) outcome).why());
  }

  private Carried gone(OutboxRow row, Outcome.Refused refused) {
    desk.database().write(connection -> Webhooks.end(connection, row.recipient(), desk.now()));
    return new Carried.Refused(refused.why(), false);
  }
}
