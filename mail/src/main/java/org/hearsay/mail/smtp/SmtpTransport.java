package org.hearsay.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.hearsay.mail.Message;
import org.hearsay.mail.Outcome;
import org.hearsay.mail.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to one mail server, several over one connection.
 *
 * <p>The way is encrypted and the server's certificate is checked, unless the server is on this
 * machine. Safe to share between threads, which take turns.
 */
public final class SmtpTransport implements Transport, AutoCloseable {
  /** Servers close connections that last too long. */
  private static final int MOST_OVER_ONE_CONNECTION = 50;

  private static final int REFUSED = 500;
  private static final int FAILED = 400;

  private final SmtpSettings settings;
  private final InstantSource clock;
  private final Optional<DkimSigner> signer;
  private final Map<String, String> more;
  private Optional<jakarta.mail.Transport> open = Optional.empty();
  private int sent;

  /**
   * @param clock for the moment of the signature
   */
  public SmtpTransport(SmtpSettings settings, InstantSource clock) {
    this(settings, clock, Map.of());
  }

  /**
   * @param more further properties of the library
   */
  SmtpTransport(SmtpSettings settings, InstantSource clock, Map<String, String> more) {
    this.settings = settings;
    this.more = Map.copyOf(more);
    this.clock = clock;
    this.signer = settings.dkim().map(DkimSigner::new);
  }

  @Override
  public synchronized Outcome send(Message message) {
    Handed mail;
    try {
      mail = new Handed(session(message), bytes(message));
      mail.setEnvelopeFrom(message.returnPath());
    } catch (MessagingException | IOException e) {
      return new Outcome.Refused(0, "the message cannot be laid out");
    }
    try {
      jakarta.mail.Transport server = connected(message);
      server.sendMessage(mail, new Address[] {new InternetAddress(message.to(), true)});
      sent++;
      return new Outcome.Accepted();
    } catch (AuthenticationFailedException e) {
      close();
      return Outcome.notNow(0, "the mail server does not let this user in");
    } catch (MessagingException e) {
      close();
      return outcome(e, mail.handedOver());
    }
  }

  /** The bytes that go out, signed. */
  private byte[] bytes(Message message) throws MessagingException, IOException {
    Mime.Laid laid = Mime.lay(message);
    if (signer.isEmpty()) {
      return laid.bytes();
    }
    String field = signer.get().field(laid.bytes(), laid.fields(), clock.instant());
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes((field + "\r\n").getBytes(StandardCharsets.US_ASCII));
    signed.writeBytes(laid.bytes());
    return signed.toByteArray();
  }

  private jakarta.mail.Transport connected(Message message) throws MessagingException {
    if (open.isPresent() && sent < MOST_OVER_ONE_CONNECTION && open.get().isConnected()) {
      return open.get();
    }
    close();
    jakarta.mail.Transport server = session(message).getTransport("smtp");
    server.connect(
        settings.host(),
        settings.port(),
        settings.user().orElse(null),
        settings.password().orElse(null));
    open = Optional.of(server);
    sent = 0;
    return server;
  }

  private Session session(Message message) {
    String timeout = String.valueOf(settings.timeout().toMillis());
    Properties of = new Properties();
    of.setProperty("mail.smtp.connectiontimeout", timeout);
    of.setProperty("mail.smtp.timeout", timeout);
    of.setProperty("mail.smtp.writetimeout", timeout);
    of.setProperty("mail.smtp.quitwait", "false");
    of.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
    of.setProperty("mail.smtp.localhost", domain(message.returnPath()));
    of.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    of.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    switch (settings.encryption()) {
      case TLS -> of.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        of.setProperty("mail.smtp.starttls.enable", "true");
        of.setProperty("mail.smtp.starttls.required", "true");
      }
      case NONE -> of.setProperty("mail.smtp.starttls.enable", "false");
    }
    more.forEach(of::setProperty);
    return Session.getInstance(of);
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  private static Outcome outcome(MessagingException failure, boolean handedOver) {
    int code = 0;
    for (Exception cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof SMTPSenderFailedException sender) {
        // Ours to mend, and no fault of the one who was to receive it.
        return Outcome.notNow(sender.getReturnCode(), "the mail server refuses the sender");
      }
      if (cause instanceof SMTPAddressFailedException address) {
        return ofCode(address.getReturnCode(), "the mail server refuses the address");
      }
      if (cause instanceof SMTPSendFailedException sending) {
        code = sending.getReturnCode();
      }
    }
    if (code >= FAILED) {
      return ofCode(code, "the mail server refuses the message");
    }
    return handedOver
        ? new Outcome.TryLater(0, "the mail server did not answer after the message", true)
        : Outcome.notNow(0, "the mail server cannot be reached, or not safely");
  }

  private static @Nullable Exception next(Exception cause) {
    return cause instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private static Outcome ofCode(int code, String why) {
    if (code >= REFUSED) {
      return new Outcome.Refused(code, why);
    }
    return Outcome.notNow(Math.max(0, code), code >= FAILED ? why + " for now" : why);
  }

  @Override
  public synchronized void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (MessagingException goneAnyway) {
      // The connection is of no use any more.
    }
    open = Optional.empty();
  }

  /** A message that goes out as its bytes are, and knows when it was handed over. */
  private static final class Handed extends SMTPMessage {
    private boolean handedOver;

    Handed(Session session, byte[] bytes) throws MessagingException {
      super(session, new ByteArrayInputStream(bytes));
    }

    boolean handedOver() {
      return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
      handedOver = true;
      super.writeTo(out, ignored);
    }
  }
}
