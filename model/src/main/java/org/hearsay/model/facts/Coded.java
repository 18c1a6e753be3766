package org.hearsay.model.facts;

import java.util.Locale;

/** A value with the word that a record shows for it. */
public interface Coded {
  /** The constant's name, as enums have it. */
  String name();

  /** The name in lower case with hyphens, such as {@code did-not-happen}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
