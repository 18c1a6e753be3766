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

/** Carries letters to programs. */
public final class WebhookCarrier implements Carrier {
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
      return new Carried.Refused(refused.why(), false);
    }
    return new Carried.Later(((Outcome.TryLater) outcome).why());
  }
}
