package org.hearsay.mail.smtp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;

/** Signs messages as RFC 6376 has it: rsa-sha256, relaxed/relaxed. */
final class DkimSigner {
  /** Signed whether there or not, so that nobody can add one. */
  private static final List<String> ALWAYS =
      List.of("from", "to", "subject", "date", "message-id", "reply-to", "cc", "mime-version");

  private static final List<String> WHERE_THERE =
      List.of(
          "content-type",
          "content-transfer-encoding",
          "list-id",
          "list-unsubscribe",
          "list-unsubscribe-post",
          "auto-submitted",
          "precedence");

  private static final int LINE = 70;

  private final DkimKey key;

  DkimSigner(DkimKey key) {
    this.key = key;
  }

  /**
   * The field that is put before the message.
   *
   * @param names of the fields of its head
   */
  String field(byte[] message, List<String> names, Instant now) throws IOException {
    List<String> signed = new ArrayList<>(ALWAYS);
    // Once more than it is there: a second one would break the signature.
    signed.addAll(List.of("from", "subject"));
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (WHERE_THERE.contains(lower) && !signed.contains(lower)) {
        signed.add(lower);
      }
    }
    String template =
        "v=1; a=rsa-sha256; c=relaxed/relaxed; d="
            + key.domain()
            + "; s="
            + key.selector()
            + "; t="
            + now.getEpochSecond()
            + "; h="
            + String.join(":", signed)
            + "; bh=; b=;";
    try {
      return folded(new DKIMSigner(template, key.key()).sign(new ByteArrayInputStream(message)));
    } catch (FailException e) {
      throw new IOException("the message cannot be signed", e);
    }
  }

  /** Short lines: blanks between tags, and all within the signature's own value, do not count. */
  private static String folded(String field) {
    StringBuilder lines = new StringBuilder();
    for (String tag : field.split("; ", -1)) {
      lines.append(lines.isEmpty() ? "" : ";\r\n\t");
      int width = tag.startsWith("b=") ? LINE : tag.length();
      for (int at = 0; at < tag.length(); at += width) {
        lines.append(at == 0 ? "" : "\r\n\t ");
        lines.append(tag, at, Math.min(tag.length(), at + width));
      }
    }
    return lines.toString();
  }
}
