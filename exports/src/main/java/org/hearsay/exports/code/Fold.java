package org.hearsay.exports.code;

import org.hearsay.record.json.Hashes;

/** Numbers made of ids, for formats that want a number; the same for the same id. */
public final class Fold {
  private static final int DIGITS = 13;

  private Fold() {}

  /** A positive number of at most 52 bits, which spreadsheets and scripts can hold exactly. */
  public static long number(String id) {
    return Long.parseLong(Hashes.sha256(id).substring(0, DIGITS), 16);
  }
}
