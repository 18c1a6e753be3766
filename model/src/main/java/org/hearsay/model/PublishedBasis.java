package org.hearsay.model;

import java.util.Locale;

/** The rule that gave an article its publication date. */
public enum PublishedBasis {
  /** The caller named it. */
  GIVEN,
  /** The page's metadata. */
  METADATA,
  /** The dateline or the line below the headline. */
  DATELINE,
  /** The address of the page. */
  URL,
  /** Guessed from what the text says; too weak to resolve a relative date. */
  INFERRED,
  /** There is no date. */
  UNKNOWN;

  /** The word that a record uses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a date found this way may resolve "yesterday". */
  public boolean anchorsDates() {
    return switch (this) {
      case GIVEN, METADATA, DATELINE, URL -> true;
      case INFERRED, UNKNOWN -> false;
    };
  }
}
