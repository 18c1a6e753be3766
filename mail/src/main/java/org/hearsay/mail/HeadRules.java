package org.hearsay.mail;

import java.util.Locale;
import java.util.Set;

/** What may stand in the head of a mail. */
final class HeadRules {
  /** Addresses are at most so long (RFC 5321). */
  private static final int LONGEST_ADDRESS = 254;

  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_TEXT = 900;

  /** Fields that a message has of its own. */
  private static final Set<String> OWN =
      Set.of(
          "from",
          "to",
          "cc",
          "bcc",
          "sender",
          "subject",
          "date",
          "message-id",
          "return-path",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "dkim-signature");

  private HeadRules() {}

  /** No line break, no other control character, not endless. */
  static void text(String field, String value) {
    if (value.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("the field " + field + " is too long");
    }
    if (value.chars().anyMatch(HeadRules::breaks)) {
      throw new IllegalArgumentException("the field " + field + " holds a control character");
    }
  }

  /** Also what some programs take for the end of a line. */
  private static boolean breaks(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  /** One plain address, without a name, comments or quoting. */
  static void address(String field, String value) {
    text(field, value);
    int at = value.lastIndexOf('@');
    boolean plain =
        at > 0
            && at <= LONGEST_LOCAL_PART
            && value.length() <= LONGEST_ADDRESS
            && isLocalPart(value.substring(0, at))
            && isDomain(value.substring(at + 1));
    if (!plain) {
      throw new IllegalArgumentException("the field " + field + " is no plain address");
    }
  }

  private static boolean isLocalPart(String part) {
    return !part.startsWith(".")
        && !part.endsWith(".")
        && !part.contains("..")
        && part.chars().allMatch(c -> isLetterOrDigit(c) || "!#$%&'*+-/=?^_`{|}~.".indexOf(c) >= 0);
  }

  private static boolean isDomain(String domain) {
    for (String label : domain.split("\\.", -1)) {
      boolean fine =
          !label.isEmpty()
              && label.length() <= 63
              && !label.startsWith("-")
              && !label.endsWith("-")
              && label.chars().allMatch(c -> isLetterOrDigit(c) || c == '-');
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static void id(String value) {
    text("Message-ID", value);
    boolean fine =
        value.length() > 4
            && value.startsWith("<")
            && value.endsWith(">")
            && value.indexOf('@') > 1
            && value.chars().noneMatch(c -> c <= ' ' || c > '~')
            && value.indexOf('<', 1) < 0
            && value.indexOf('>') == value.length() - 1;
    if (!fine) {
      throw new IllegalArgumentException("the field Message-ID is not like <unique@domain>");
    }
  }

  static void header(String name, String value) {
    boolean token =
        !name.isEmpty()
            && name.length() <= 60
            && name.chars().allMatch(c -> isLetterOrDigit(c) || c == '-');
    if (!token) {
      throw new IllegalArgumentException("a further field of the head has no proper name");
    }
    if (OWN.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("a message sets the field " + name + " itself");
    }
    text(name, value);
  }

  /** The address of {@code Name <address>}. */
  static String bare(String from) {
    int open = from.lastIndexOf('<');
    return open >= 0 && from.endsWith(">")
        ? from.substring(open + 1, from.length() - 1)
        : from.strip();
  }

  static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
