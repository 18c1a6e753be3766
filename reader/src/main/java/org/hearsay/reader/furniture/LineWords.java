package org.hearsay.reader.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.text.Words;

/**
 * The words of a line, as the phrase table asks for them.
 *
 * @param words in lower case
 * @param labelWords how many stand before the first colon or bar; -1 without one
 * @param isNames whether the line is names of people, agencies and places with what joins them
 */
record LineWords(List<String> words, int labelWords, boolean isNames) {
  private static final int LONGEST = 60;
  private static final Set<String> JOINING =
      Set.of(
          "and",
          "in",
          "by",
          "for",
          "from",
          "the",
          "of",
          "de",
          "la",
          "le",
          "van",
          "von",
          "der",
          "den",
          "bin",
          "al",
          "el",
          "at",
          "with",
          "to",
          "this",
          "also",
          "reporting",
          "additional",
          "editing",
          "writing",
          "contributed",
          "report",
          "story",
          "article",
          "writer",
          "writers",
          "reporter",
          "reporters",
          "correspondent",
          "correspondents",
          "journalist",
          "journalists",
          "staff",
          "news",
          "files",
          "input",
          "inputs",
          "agency",
          "agencies",
          "piece",
          "newsroom",
          "bureau",
          "our",
          "reported",
          "agencies'");

  LineWords {
    words = List.copyOf(words);
  }

  /** The words of a line; of a long one nothing, since no phrase looks at those. */
  static LineWords of(String text) {
    if (text.length() > 600) {
      return new LineWords(List.of(), -1, false);
    }
    List<String> words = Words.of(text);
    if (words.size() > LONGEST) {
      return new LineWords(List.of(), -1, false);
    }
    int label = 0;
    while (label < text.length() && ":|\u00BB".indexOf(text.charAt(label)) < 0) {
      label++;
    }
    int labelWords = label == text.length() ? -1 : Words.count(text.substring(0, label));
    return new LineWords(words, labelWords, isNames(text));
  }

  private static boolean isNames(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[^\\p{L}\\p{M}'\u2019]", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.stream()
        .allMatch(
            part ->
                Character.isUpperCase(part.codePointAt(0))
                    || JOINING.contains(part.toLowerCase(java.util.Locale.ROOT)));
  }
}
