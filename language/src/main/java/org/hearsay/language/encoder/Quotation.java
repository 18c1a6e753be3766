package org.hearsay.language.encoder;

import java.util.BitSet;

/**
 * Which tokens open, close or stand inside double quotation marks; a paragraph starts outside.
 *
 * <p>Immutable.
 */
public final class Quotation {
  private final BitSet inside;
  private final BitSet opening;
  private final BitSet closing;

  private Quotation(int size) {
    inside = new BitSet(size);
    opening = new BitSet(size);
    closing = new BitSet(size);
  }

  /** The marks of these words, followed from paragraph to paragraph. */
  public static Quotation of(Words words) {
    Quotation quotation = new Quotation(words.size());
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      open = quotation.step(i, words.token(i), open && !words.startsParagraph(i));
    }
    return quotation;
  }

  private boolean step(int index, String token, boolean open) {
    switch (token) {
      case "\u201c", "``", "\u201e" -> {
        opening.set(index);
        return true;
      }
      case "\u201d" -> {
        closing.set(index);
        return false;
      }
      // '' opens a quotation in texts that have no other sign for it
      case "''", "\"" -> {
        (open ? closing : opening).set(index);
        return !open;
      }
      default -> {
        inside.set(index, open);
        return open;
      }
    }
  }

  /** Whether the token, no mark itself, stands between marks or after one that is never closed. */
  public boolean isInside(int index) {
    return inside.get(index);
  }

  public boolean opensAt(int index) {
    return opening.get(index);
  }

  public boolean closesAt(int index) {
    return closing.get(index);
  }

  /** Whether the quotation of a paragraph that ends before this token was left open. */
  public boolean isOpenBefore(int index) {
    return index > 0 && (inside.get(index - 1) || opening.get(index - 1));
  }
}
