package org.hearsay.mail.bounce;

import java.util.List;

/**
 * What a mail that came back says.
 *
 * @param arrivedAt the addresses that it was sent to; one is the return address of what came back
 * @param kind whether to send there again
 * @param status such as {@code 5.1.1} (RFC 3463); of a complaint its kind
 */
public record Bounce(List<String> arrivedAt, Kind kind, String status) {
  public Bounce {
    arrivedAt = List.copyOf(arrivedAt);
  }

  /** What follows from it. */
  public enum Kind {
    /** There is no such mailbox, or it takes nothing from us. */
    HARD,
    /** It did not work this time, and the mail server gave up. */
    SOFT,
    /** The mail server still tries; nothing follows. */
    DELAYED,
    /** The reader called it unwanted. */
    COMPLAINT
  }

  /** The status in plain words. */
  public String words() {
    return switch (kind) {
      case COMPLAINT -> "the reader called it unwanted";
      case DELAYED -> "delivery is delayed";
      case HARD, SOFT -> wordsOf(status);
    };
  }

  private static String wordsOf(String status) {
    String subject = status.length() > 2 ? status.substring(2) : "";
    if (subject.startsWith("1.")) {
      return "there is no such address";
    }
    if (subject.equals("2.2")) {
      return "the mailbox is full";
    }
    if (subject.startsWith("2.")) {
      return "the mailbox does not take mail";
    }
    if (subject.startsWith("7.")) {
      return "the mail server does not take our mail";
    }
    return subject.startsWith("3.") || subject.startsWith("4.")
        ? "the mail server could not be reached"
        : "it could not be delivered";
  }
}
