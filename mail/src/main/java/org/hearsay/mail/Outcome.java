package org.hearsay.mail;

/** What became of something that was to be sent; the words never repeat what a server said. */
public sealed interface Outcome {
  /** The other side has taken it and is answerable for it now. */
  record Accepted() implements Outcome {}

  /**
   * It will never be taken; trying again would annoy.
   *
   * @param code the other side's, 0 where it was not asked
   */
  record Refused(int code, String why) implements Outcome {}

  /**
   * It was not taken this time, as far as is known.
   *
   * @param code the other side's, 0 where there was no answer
   * @param unclear whether it was handed over whole and only the answer is missing, so that sending
   *     it again may be the second time
   */
  record TryLater(int code, String why, boolean unclear) implements Outcome {}

  /** Not taken, and surely so. */
  static TryLater notNow(int code, String why) {
    return new TryLater(code, why, false);
  }
}
