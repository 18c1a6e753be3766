package org.hearsay.signup.carry;

import java.util.Optional;
import org.hearsay.mail.Message;
import org.hearsay.mail.Outcome;
import org.hearsay.mail.Transport;
import org.hearsay.mail.bounce.ReturnPath;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.send.Carrier;

/** Carries letters as mails. */
public final class MailCarrier implements Carrier {
  private static final int PERMANENT = 500;

  private final Transport transport;
  private final String from;
  private final Optional<ReturnPath> bounces;

  /**
   * @param from who sends: an address, or a name with one
   * @param bounces where mails come back to; else to the sender
   */
  public MailCarrier(Transport transport, String from, Optional<ReturnPath> bounces) {
    this.transport = transport;
    this.from = from;
    this.bounces = bounces;
  }

  @Override
  public Carried carry(OutboxRow row) {
    Optional<Letter> letter = row.letter();
    if (letter.isEmpty()) {
      return new Carried.Refused("the message has no words", false);
    }
    Message message;
    try {
      message = message(row, letter.get());
    } catch (IllegalArgumentException e) {
      return new Carried.Refused("the message cannot be made: " + e.getMessage(), false);
    }
    Outcome outcome = transport.send(message);
    if (outcome instanceof Outcome.Accepted) {
      return new Carried.Taken();
    }
    if (outcome instanceof Outcome.Refused refused) {
      // A server that does not like our words says nothing about the address.
      boolean address = refused.code() >= PERMANENT && refused.why().contains("address");
      return new Carried.Refused(refused.code() + ": " + refused.why(), address);
    }
    Outcome.TryLater later = (Outcome.TryLater) outcome;
    String why = later.code() == 0 ? later.why() : later.code() + ": " + later.why();
    return later.unclear() ? new Carried.Unseen(why) : new Carried.Later(why);
  }

  private Message message(OutboxRow row, Letter letter) {
    Message.Builder message =
        Message.from(from, letter.to())
            .id("<" + row.id() + ">")
            .date(row.made())
            .subject(letter.subject())
            .text(letter.text())
            .header("Auto-Submitted", "auto-generated");
    bounces.ifPresent(path -> message.returnPath(path.of(row.recipient())));
    letter.html().ifPresent(message::html);
    letter.leave().ifPresent(message::unsubscribe);
    return message.build();
  }
}
