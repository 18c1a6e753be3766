package org.hearsay.digest.render;

import org.hearsay.digest.Digest;

/** The line by which a mail is known before it is opened. */
public final class Subject {
  private static final int LONGEST_TITLE = 60;

  private Subject() {}

  /**
   * Such as "Northern war: 2 changed · 14 new"; no control characters, whatever the title holds.
   */
  public static String of(Digest digest) {
    String title = digest.scope().title().replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
      title = title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
    }
    return digest.isEmpty()
        ? title + ": nothing new"
        : title + ": " + Phrases.counts(digest).replace(" · ", ", ");
  }
}
