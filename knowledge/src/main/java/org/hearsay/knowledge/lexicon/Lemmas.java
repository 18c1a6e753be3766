package org.hearsay.knowledge.lexicon;

import java.util.Locale;

/** The form in which lemmas are looked up. */
final class Lemmas {
  private Lemmas() {}

  /** Lower case, hyphens and low lines as blanks. */
  static String key(String lemma) {
    return lemma.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
