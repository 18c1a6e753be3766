package org.hearsay.store;

import java.util.Locale;

/** How much of a report's text is kept. */
public enum Keeping {
  /** The whole canonical text. */
  TEXT,
  /** Only the words that facts point to, at their offsets. */
  QUOTES;

  /** The word that the store uses. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Keeping of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
