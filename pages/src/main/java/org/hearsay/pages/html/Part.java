package org.hearsay.pages.html;

/**
 * The kinds of facts that a page shows, in the order in which one inside another is taken for the
 * inner one when both cover the same words.
 */
enum Part {
  EVENT('e', "event", "events"),
  QUANTITY('q', "figure", "quantities"),
  TIME('t', "time", "times"),
  PLACE('p', "place", "places"),
  ACTOR('a', "actor", "actors"),
  CLAIM('c', "claim", "claims"),
  ISSUE('i', "issue", "issues"),
  MEETING('m', "meeting", "meetings"),
  DISPUTE('d', "dispute", "disputes");

  private final char letter;
  private final String word;
  private final String layer;

  Part(char letter, String word, String layer) {
    this.letter = letter;
    this.word = word;
    this.layer = layer;
  }

  char letter() {
    return letter;
  }

  /** What one of them is called, also the class of its words in the text. */
  String word() {
    return word;
  }

  /** The name of the layer, as a record lists it when it is missing. */
  String layer() {
    return layer;
  }
}
