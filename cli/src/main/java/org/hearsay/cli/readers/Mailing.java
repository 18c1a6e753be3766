package org.hearsay.cli.readers;

import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.hearsay.cli.readers.MailChoice.MailSettings;
import org.hearsay.mail.Pace;
import org.hearsay.mail.PacedTransport;
import org.hearsay.mail.bounce.ReturnPath;
import org.hearsay.mail.smtp.SmtpTransport;
import org.hearsay.mail.webhook.WebhookSender;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.carry.DigestNews;
import org.hearsay.signup.carry.MailCarrier;
import org.hearsay.signup.carry.WebhookCarrier;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.secret.Randomness;
import org.hearsay.signup.send.Sending;
import org.hearsay.store.RecordStore;

/** The ways out of a store: open as long as something is sent. */
public final class Mailing implements Closeable {
  private final RecordStore store;
  private final Desk desk;
  private final InstantSource clock;
  private final SmtpTransport smtp;
  private final WebhookSender webhooks;
  private final MailCarrier mail;

  public Mailing(RecordStore store, Desk desk, MailSettings settings, InstantSource clock) {
    this.store = store;
    this.desk = desk;
    this.clock = clock;
    this.webhooks =
        settings.privateWebhooks() ? WebhookSender.ofAnyNetwork() : WebhookSender.ofPublicWeb();
    this.smtp = new SmtpTransport(settings.server(), clock);
    this.mail =
        new MailCarrier(
            PacedTransport.of(smtp, Pace.USUAL, clock),
            settings.from(),
            settings.bounces().map(address -> new ReturnPath(address, desk.secrets().ofBounces())));
  }

  /** What readers work with on a store; publishes the usual words where there are none. */
  public static Desk desk(RecordStore store, InstantSource clock) {
    ConsentTexts texts = new ConsentTexts(store.database());
    Optional.of(texts.newest())
        .filter(Optional::isEmpty)
        .ifPresent(none -> texts.publish(ConsentTexts.usual(), clock.instant()));
    return Desk.on(store.database(), clock, Randomness.secure());
  }

  /** What sends, for readers who reach the server there. */
  public Sending to(SignUpAddress at) {
    return new Sending(
        desk, at, new DigestNews(store, at, clock), mail, new WebhookCarrier(webhooks, desk));
  }

  @Override
  public void close() throws IOException {
    smtp.close();
    webhooks.close();
  }
}
