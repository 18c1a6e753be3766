package org.hearsay.merge.report;

/**
 * One word or number of a text.
 *
 * @param form in lower case without accents and possessive; digits of a number
 * @param stem its form without the commonest endings
 * @param rarity what it weighs
 * @param kind how it is written
 * @param quoted whether it stands inside quote marks
 * @param runsOn whether no sentence ends between the word before and this one
 */
record Word(String form, String stem, double rarity, Kind kind, boolean quoted, boolean runsOn) {
  /** How a word is written. */
  enum Kind {
    LOWER,
    /** With a capital where small words have none. */
    NAME,
    /** With a capital at the beginning of a sentence: it may be a name or not. */
    FIRST,
    NUMBER
  }
}
