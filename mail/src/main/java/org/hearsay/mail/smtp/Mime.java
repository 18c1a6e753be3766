package org.hearsay.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.hearsay.mail.Message;

/** Lays a message out as RFC 5322 and MIME have it, the same bytes for the same message. */
final class Mime {
  private Mime() {}

  /** A message as it goes over the wire, lines ending in CR LF, with its fields' names. */
  record Laid(byte[] bytes, List<String> fields) {
    Laid {
      fields = List.copyOf(fields);
    }
  }

  static Laid lay(Message message) throws MessagingException, IOException {
    Fixed mime = new Fixed(message.id());
    mime.setFrom(sender(message.from()));
    mime.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.to(), true));
    mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    mime.setSentDate(Date.from(message.date()));
    for (Message.Header header : message.headers()) {
      mime.setHeader(header.name(), header.value());
    }
    if (message.html().isEmpty()) {
      mime.setText(lines(message.text()), StandardCharsets.UTF_8.name());
    } else {
      Parts parts = new Parts(boundary(message.id()));
      parts.addBodyPart(part(message.text(), "plain"));
      parts.addBodyPart(part(message.html().get(), "html"));
      mime.setContent(parts);
    }
    mime.saveChanges();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    mime.writeTo(bytes);
    List<String> names = new ArrayList<>();
    Collections.list(mime.getAllHeaders()).forEach(header -> names.add(header.getName()));
    return new Laid(bytes.toByteArray(), names);
  }

  /** A name of any letters before the address. */
  private static InternetAddress sender(String from)
      throws MessagingException, UnsupportedEncodingException {
    int open = from.lastIndexOf('<');
    if (open < 0 || !from.endsWith(">")) {
      return new InternetAddress(from, true);
    }
    InternetAddress address =
        new InternetAddress(from.substring(open + 1, from.length() - 1), true);
    String name = from.substring(0, open).strip();
    if (!name.isEmpty()) {
      address.setPersonal(name, StandardCharsets.UTF_8.name());
    }
    return address;
  }

  /** Ends of lines as they go over the wire: what is signed must not change afterwards. */
  private static String lines(String text) {
    return text.replaceAll("\r\n|\r|\n", "\r\n");
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(lines(text), StandardCharsets.UTF_8.name(), kind);
    return part;
  }

  private static String boundary(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return "=_" + HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A message with the id that it was given. */
  private static final class Fixed extends MimeMessage {
    private final String id;

    Fixed(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  /** Parts with a boundary that does not depend on the time. */
  private static final class Parts extends MimeMultipart {
    Parts(String boundary) {
      super("alternative");
      contentType = "multipart/alternative; boundary=\"" + boundary + "\"";
    }
  }
}
