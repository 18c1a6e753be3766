package org.hearsay.language.encoder;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Span;

/**
 * A text cut into tokens, which ascend without overlap; some start a paragraph, always the first.
 *
 * <p>Immutable.
 */
public final class Words {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final String[] tokens;
  private final BitSet paragraphStarts;

  private Words(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.tokens = new String[begins.length];
    this.paragraphStarts = new BitSet(begins.length);
    for (int i = 0; i < begins.length; i++) {
      tokens[i] = text.substring(begins[i], ends[i]);
      if (i == 0 || breaksLine(ends[i - 1], begins[i])) {
        paragraphStarts.set(i);
      }
    }
  }

  static Words of(String text, int[] begins, int[] ends) {
    return new Words(text, begins, ends);
  }

  /** The same tokens with a paragraph's start at the first of them behind this offset. */
  public Words withBreakAt(int offset) {
    Words broken = new Words(text, begins, ends);
    int at = Arrays.binarySearch(begins, offset);
    int token = at < 0 ? -at - 1 : at;
    if (token < size()) {
      broken.paragraphStarts.set(token);
    }
    return broken;
  }

  /** The other tokens; a paragraph starts behind each passage that is left out. */
  public Words without(List<Noise> passages) {
    BitSet kept = new BitSet(size());
    kept.set(0, size());
    passages.forEach(each -> kept.clear(each.first(), each.end()));
    Words rest =
        new Words(
            text, kept.stream().map(this::begin).toArray(), kept.stream().map(this::end).toArray());
    int[] places = kept.stream().toArray();
    for (int i = 0; i < places.length; i++) {
      if (startsParagraph(places[i]) || (i > 0 && places[i - 1] + 1 < places[i])) {
        rest.paragraphStarts.set(i);
      }
    }
    return rest;
  }

  private boolean breaksLine(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  public int size() {
    return tokens.length;
  }

  public String text() {
    return text;
  }

  /** The characters of the token at this position. */
  public String token(int index) {
    return tokens[index];
  }

  public int begin(int index) {
    return begins[index];
  }

  public int end(int index) {
    return ends[index];
  }

  /** The range of the token at this position. */
  public Span span(int index) {
    return new Span(begins[index], ends[index]);
  }

  /** From the first to the last character of a half-open range of tokens. */
  public Span span(int first, int end) {
    return new Span(begins[first], ends[end - 1]);
  }

  public boolean startsParagraph(int index) {
    return paragraphStarts.get(index);
  }

  /** The first token of the paragraph that this token is in. */
  public int paragraphStart(int index) {
    return paragraphStarts.previousSetBit(index);
  }

  /** The position after the last token of the paragraph that this token is in. */
  public int paragraphEnd(int index) {
    int next = paragraphStarts.nextSetBit(index + 1);
    return next < 0 ? size() : next;
  }
}
