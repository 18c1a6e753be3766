package org.hearsay.language.decoding;

/**
 * A stretch of tokens with one label.
 *
 * @param begin the position of the first token
 * @param end the position after the last token
 * @param label without B and I
 * @param confidence the mean share of its tags, 0..1
 */
public record TagSpan(int begin, int end, String label, float confidence) {
  public TagSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a stretch: [" + begin + ", " + end + ")");
    }
  }

  /** The same label on other tokens. */
  public TagSpan withRange(int newBegin, int newEnd) {
    return new TagSpan(newBegin, newEnd, label, confidence);
  }

  /** The same tokens with another label. */
  TagSpan withLabel(String other) {
    return new TagSpan(begin, end, other, confidence);
  }
}
