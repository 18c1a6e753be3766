package org.hearsay.annotators.actor.phrase;

import java.util.List;

/** Which words stand inside quotation marks; a quotation left open ends with its paragraph. */
public final class QuoteMarks {
  private QuoteMarks() {}

  public static boolean[] inside(List<String> words, int[] paragraphs) {
    boolean[] inside = new boolean[words.size()];
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && paragraphs[i] != paragraphs[i - 1]) {
        open = false;
      }
      String word = words.get(i);
      if (word.equals("“") || word.equals("``") || word.equals("«") || word.equals("„")) {
        open = true;
      } else if (word.equals("”") || word.equals("''") || word.equals("»")) {
        open = false;
      } else if (word.equals("\"")) {
        open = !open;
      } else {
        inside[i] = open;
      }
    }
    return inside;
  }
}
