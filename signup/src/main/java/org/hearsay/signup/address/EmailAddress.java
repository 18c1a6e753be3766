package org.hearsay.signup.address;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * A plain address of one person: no name, no comment, no quoting, nothing that could end a line of
 * a mail's head.
 *
 * @param text as it is written to; its domain in small letters
 */
public record EmailAddress(String text) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_LABEL = 63;
  private static final String MARKS = "!#$%&'*+-/=?^_`{|}~.";

  public EmailAddress {
    if (!isPlain(text)) {
      throw new IllegalArgumentException("not a plain address");
    }
  }

  /**
   * The address that somebody typed; empty when it is none. Blanks around it are dropped, control
   * characters anywhere are not forgiven.
   */
  public static Optional<EmailAddress> parse(String typed) {
    if (typed.length() > 2 * LONGEST || typed.chars().anyMatch(EmailAddress::breaks)) {
      return Optional.empty();
    }
    String bare = typed.strip();
    int at = bare.lastIndexOf('@');
    if (at < 1) {
      return Optional.empty();
    }
    return ascii(bare.substring(at + 1))
        .map(domain -> bare.substring(0, at) + "@" + domain)
        .filter(EmailAddress::isPlain)
        .map(EmailAddress::new);
  }

  /** Whether a character could end a line or is otherwise no part of one. */
  public static boolean breaks(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  private static Optional<String> ascii(String domain) {
    try {
      return Optional.of(IDN.toASCII(domain).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is the same for all spellings of one address. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The mailbox behind it, without what stands after a plus sign: what mails are counted by. */
  public String mailbox() {
    String key = key();
    int at = key.lastIndexOf('@');
    int plus = key.indexOf('+');
    return plus > 0 && plus < at ? key.substring(0, plus) + key.substring(at) : key;
  }

  /** As it may be shown to people who need not know it all: the first letter and the domain. */
  public String shown() {
    int at = text.lastIndexOf('@');
    return text.charAt(0) + "…" + text.substring(at);
  }

  private static boolean isPlain(String text) {
    int at = text.lastIndexOf('@');
    return at > 0
        && at <= LONGEST_LOCAL_PART
        && text.length() <= LONGEST
        && isLocalPart(text.substring(0, at))
        && isDomain(text.substring(at + 1));
  }

  private static boolean isLocalPart(String part) {
    return !part.startsWith(".")
        && !part.endsWith(".")
        && !part.contains("..")
        && part.chars().allMatch(c -> isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
  }

  /** Names of the public network have a dot, and end in a label that is no number. */
  private static boolean isDomain(String domain) {
    String[] labels = domain.split("\\.", -1);
    for (String label : labels) {
      boolean fine =
          !label.isEmpty()
              && label.length() <= LONGEST_LABEL
              && !label.startsWith("-")
              && !label.endsWith("-")
              && label.chars().allMatch(c -> isLetterOrDigit(c) || c == '-');
      if (!fine) {
        return false;
      }
    }
    String last = labels[labels.length - 1];
    return labels.length > 1 && last.length() > 1 && Character.isLetter(last.charAt(0));
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
