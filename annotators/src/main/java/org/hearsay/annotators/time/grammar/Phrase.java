package org.hearsay.annotators.time.grammar;

/**
 * A time expression in a sentence.
 *
 * @param begin position of its first word in the sentence
 * @param end position after its last
 * @param meaning what it says
 */
public record Phrase(int begin, int end, Meaning meaning) {
  public Phrase from(int earlier) {
    return new Phrase(earlier, end, meaning);
  }

  public Phrase to(int later, Meaning fuller) {
    return new Phrase(begin, later, fuller);
  }

  public int length() {
    return end - begin;
  }
}
