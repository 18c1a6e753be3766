package org.hearsay.store.database;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;

/**
 * The words of a text as they are indexed and asked for: letters and digits, in lower case, without
 * accents. Both databases get the same words, so both answer the same.
 */
public final class SearchWords {
  private static final int MOST_CHARACTERS = 400_000;
  private static final int LONGEST_WORD = 200;

  private SearchWords() {}

  /** The words of an article's title and text. */
  public static String of(Article article) {
    return of(article.title().orElse("") + "\n" + article.text());
  }

  /** The words with one blank between them. */
  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    String folded = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(folded.length());
    int wordBegin = 0;
    for (int i = 0; i < folded.length(); ) {
      int character = folded.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isLetterOrDigit(character)) {
        if (words.length() - wordBegin < LONGEST_WORD) {
          words.appendCodePoint(character);
        }
      } else if (Character.getType(character) != Character.NON_SPACING_MARK
          && words.length() > wordBegin) {
        words.append(' ');
        wordBegin = words.length();
      }
    }
    return words.toString().strip();
  }

  /** The phrases of a question: words between quote marks are one phrase, other words one each. */
  public static List<String> phrases(String question) {
    List<String> phrases = new ArrayList<>();
    String[] parts = question.replace('\u201c', '"').replace('\u201d', '"').split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      String words = of(parts[i]);
      if (words.isEmpty()) {
        continue;
      }
      if (i % 2 == 1) {
        phrases.add(words);
      } else {
        phrases.addAll(List.of(words.split(" ", -1)));
      }
    }
    return List.copyOf(phrases);
  }
}
