package org.hearsay.model;

import java.util.Locale;

/** Why a piece of the input is not part of the canonical text. */
public enum RemovalReason {
  SIGN_UP,
  RELATED,
  CAPTION,
  TERMS,
  NAVIGATION,
  SHARE,
  READ_MORE,
  OTHER_ARTICLE,
  COMMENTS,
  ADVERTISEMENT,
  COPYRIGHT,
  CONTACT,
  CORRECTION,
  OTHER;

  /** The word that a record uses, such as {@code sign-up}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
