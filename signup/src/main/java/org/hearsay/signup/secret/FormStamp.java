package org.hearsay.signup.secret;

import java.time.Duration;
import java.time.Instant;

/**
 * Says when a form was handed out, signed, so that whoever sends it must have fetched it and taken
 * the time to fill it in. It needs no cookie and nothing is kept of it.
 */
public final class FormStamp {
  private static final Duration QUICKEST = Duration.ofSeconds(3);
  private static final Duration LONGEST = Duration.ofHours(24);

  private final Secrets secrets;

  public FormStamp(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What is wrong with a stamp. */
  public enum Verdict {
    /** Nothing. */
    GOOD,
    /** It was not made here, or for another form. */
    FORGED,
    /** Nobody fills a form in so quickly. */
    TOO_QUICK,
    /** The form is of another day. */
    TOO_OLD
  }

  /**
   * A stamp.
   *
   * @param form what the form is for; a stamp of another is no good
   */
  public String make(String form, Instant now) {
    String at = Long.toString(now.toEpochMilli());
    return at + "." + secrets.signature(form + "\n" + at);
  }

  public Verdict check(String form, String stamp, Instant now) {
    int dot = stamp.indexOf('.');
    if (dot < 1
        || dot > 15
        || !stamp.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Verdict.FORGED;
    }
    String at = stamp.substring(0, dot);
    if (!Hashes.areSame(secrets.signature(form + "\n" + at), stamp.substring(dot + 1))) {
      return Verdict.FORGED;
    }
    Duration age = Duration.between(Instant.ofEpochMilli(Long.parseLong(at)), now);
    if (age.compareTo(QUICKEST) < 0) {
      return Verdict.TOO_QUICK;
    }
    return age.compareTo(LONGEST) > 0 ? Verdict.TOO_OLD : Verdict.GOOD;
  }
}
