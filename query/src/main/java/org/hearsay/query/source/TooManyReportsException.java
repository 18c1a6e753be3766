package org.hearsay.query.source;

/** More reports are asked about than can be merged at once. */
public final class TooManyReportsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyReportsException(int reports, int most) {
    super(
        reports
            + " reports are meant, of which no more than "
            + most
            + " can be merged at once: name a crisis or days (--crisis, --from, --to)");
  }
}
