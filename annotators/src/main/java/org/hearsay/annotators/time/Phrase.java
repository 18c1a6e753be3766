package org.hearsay.annotators.time;

/**
 * A time expression in a sentence.
 *
 * @param begin position of its first word in the sentence
 * @param end position after its last
 * @param meaning what it says
 */
record Phrase(int begin, int end, Meaning meaning) {
  Phrase from(int earlier) {
    return new Phrase(earlier, end, meaning);
  }

  Phrase to(int later, Meaning fuller) {
    return new Phrase(begin, later, fuller);
  }

  int length() {
    return end - begin;
  }
}
