package org.hearsay.mail.smtp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Verifies signatures of RFC 6376, relaxed/relaxed, from the words of the RFC alone. */
final class DkimVerifier {
  private static final String FIELD = "dkim-signature";

  private DkimVerifier() {}

  static boolean isRight(String mail, PublicKey key) throws GeneralSecurityException {
    int end = mail.indexOf("\r\n\r\n");
    List<String> fields = fields(mail.substring(0, end + 2));
    byte[] body = body(mail.substring(end + 4)).getBytes(StandardCharsets.US_ASCII);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
    if (!Base64.getEncoder().encodeToString(hash).equals(tag(mail, "bh"))) {
      return false;
    }
    StringBuilder head = new StringBuilder();
    List<String> open = new ArrayList<>(fields);
    for (String name : tag(mail, "h").split(":", -1)) {
      // Of several fields of one name the last that is not used.
      for (int i = open.size() - 1; i >= 0; i--) {
        if (name(open.get(i)).equals(name)) {
          head.append(relaxed(open.remove(i))).append("\r\n");
          break;
        }
      }
    }
    String own =
        fields.stream().filter(field -> name(field).equals(FIELD)).findFirst().orElseThrow();
    head.append(relaxed(own).replaceFirst("([; ])b=[^;]*", "$1b="));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(key);
    signature.update(head.toString().getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getDecoder().decode(tag(mail, "b")));
  }

  /** The value of a tag of the signature, without blanks. */
  static String tag(String mail, String tag) {
    String own =
        fields(mail.substring(0, mail.indexOf("\r\n\r\n") + 2)).stream()
            .filter(field -> name(field).equals(FIELD))
            .findFirst()
            .orElseThrow();
    for (String part : own.substring(own.indexOf(':') + 1).split(";", -1)) {
      String[] pair = part.strip().split("=", 2);
      if (pair[0].strip().equals(tag)) {
        return pair[1].replaceAll("\\s", "");
      }
    }
    throw new IllegalArgumentException("no such tag: " + tag);
  }

  private static List<String> fields(String head) {
    List<String> fields = new ArrayList<>();
    for (String line : head.split("\r\n", -1)) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        int last = fields.size() - 1;
        fields.set(last, fields.get(last) + line);
      } else if (!line.isEmpty()) {
        fields.add(line);
      }
    }
    return fields;
  }

  private static String name(String field) {
    return field.substring(0, field.indexOf(':')).strip().toLowerCase(Locale.ROOT);
  }

  private static String relaxed(String field) {
    String value = field.substring(field.indexOf(':') + 1).replaceAll("[ \t]+", " ").strip();
    return name(field) + ":" + value;
  }

  private static String body(String body) {
    String relaxed = body.replaceAll("[ \t]+", " ").replace(" \r\n", "\r\n");
    String trimmed = relaxed.replaceFirst("(\r\n)+$", "");
    return trimmed.isEmpty() ? "" : trimmed + "\r\n";
  }
}
