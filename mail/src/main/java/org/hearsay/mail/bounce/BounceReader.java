package org.hearsay.mail.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads mails that came back: reports on delivery (RFC 3464) and complaints (RFC 5965).
 *
 * <p>Anything else, such as a reply or a note of absence, is none. Reads at most {@value
 * #MOST_BYTES} bytes; hostile mails are read as none.
 */
public final class BounceReader {
  static final int MOST_BYTES = 1 << 20;

  /** A report has three parts; more of them are not looked at. */
  private static final int MOST_PARTS = 8;

  private static final int LONGEST_PART = 65_536;
  private static final List<String> RECIPIENT_FIELDS =
      List.of("X-Original-To", "Delivered-To", "Envelope-To", "To");
  private static final String STATUS = "[245]\\.[0-9]{1,3}\\.[0-9]{1,3}";

  private BounceReader() {}

  /** What a mail says; empty when it is none that came back. */
  public static Optional<Bounce> read(InputStream mail) throws IOException {
    byte[] bytes = mail.readNBytes(MOST_BYTES);
    try {
      Session session = Session.getInstance(new Properties());
      return read(new MimeMessage(session, new ByteArrayInputStream(bytes)));
    } catch (MessagingException | IllegalArgumentException notAMail) {
      return Optional.empty();
    }
  }

  private static Optional<Bounce> read(MimeMessage mail) throws MessagingException, IOException {
    String type = Optional.ofNullable(mail.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(MOST_PARTS, parts.getCount()); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        return ofDelivery(arrivedAt(mail), groups(part));
      }
      if (part.isMimeType("message/feedback-report")) {
        return groups(part).stream()
            .flatMap(group -> Optional.ofNullable(group.get("feedback-type")).stream())
            .findFirst()
            .map(kind -> kind.toLowerCase(Locale.ROOT))
            .filter(kind -> kind.matches("[a-z-]{1,40}") && !kind.equals("not-spam"))
            .map(kind -> bounce(mail, kind));
      }
    }
    return Optional.empty();
  }

  private static Bounce bounce(MimeMessage mail, String complaint) {
    return new Bounce(arrivedAt(mail), Bounce.Kind.COMPLAINT, complaint);
  }

  private static List<String> arrivedAt(MimeMessage mail) {
    List<String> addresses = new ArrayList<>();
    for (String field : RECIPIENT_FIELDS) {
      try {
        String value = mail.getHeader(field, ",");
        if (value != null && value.length() < LONGEST_PART) {
          for (InternetAddress address : InternetAddress.parseHeader(value, false)) {
            if (address.getAddress() != null && !addresses.contains(address.getAddress())) {
              addresses.add(address.getAddress());
            }
          }
        }
      } catch (MessagingException notAnAddress) {
        // Another field may have it.
      }
    }
    return addresses;
  }

  /** The first recipient that it tells of: we send each message to one. */
  private static Optional<Bounce> ofDelivery(
      List<String> arrivedAt, List<Map<String, String>> groups) {
    for (Map<String, String> group : groups) {
      String action = group.getOrDefault("action", "").toLowerCase(Locale.ROOT);
      String status = group.getOrDefault("status", "").split("[ (]", 2)[0];
      boolean known = status.matches(STATUS);
      if (action.equals("failed")) {
        boolean passing = status.equals("5.2.2") || (known && status.startsWith("4"));
        Bounce.Kind kind = passing ? Bounce.Kind.SOFT : Bounce.Kind.HARD;
        return Optional.of(new Bounce(arrivedAt, kind, known ? status : "5.0.0"));
      }
      if (action.equals("delayed")) {
        return Optional.of(new Bounce(arrivedAt, Bounce.Kind.DELAYED, known ? status : "4.0.0"));
      }
    }
    return Optional.empty();
  }

  /** Groups of fields with an empty line between them; names in small letters. */
  private static List<Map<String, String>> groups(BodyPart part)
      throws MessagingException, IOException {
    String text;
    try (InputStream content = part.getInputStream()) {
      text = new String(content.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
    }
    List<Map<String, String>> groups = new ArrayList<>();
    Map<String, String> group = new HashMap<>();
    for (String line : text.split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      if (line.isBlank()) {
        groups.add(group);
        group = new HashMap<>();
      } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        group.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    groups.add(group);
    return groups;
  }
}
