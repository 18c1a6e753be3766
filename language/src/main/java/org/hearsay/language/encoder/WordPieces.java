package org.hearsay.language.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts tokens into word pieces of the uncased BERT vocabulary: lower case, no accents, longest
 * piece first (Wu et al. 2016).
 *
 * <p>Immutable. A token of more than {@value #MOST_PIECES} pieces is cut off there.
 */
public final class WordPieces {
  static final int START = 101;
  static final int END = 102;
  static final int UNKNOWN = 100;
  static final int PARAGRAPH = 1;
  static final int MOST_PIECES = 12;

  private static final int LONGEST_WORD = 100;
  private static final String INNER = "##";

  private final Map<String, Integer> first;
  private final Map<String, Integer> inner;
  private final int longest;

  private WordPieces(Map<String, Integer> first, Map<String, Integer> inner, int longest) {
    this.first = first;
    this.inner = inner;
    this.longest = longest;
  }

  /** The vocabulary of the encoder. */
  public static WordPieces load() {
    return of(Resources.lines("vocabulary.txt").toList());
  }

  /** A vocabulary of pieces whose numbers are their positions; inner ones begin with ##. */
  static WordPieces of(List<String> pieces) {
    Map<String, Integer> first = new HashMap<>(2 * pieces.size());
    Map<String, Integer> inner = new HashMap<>();
    int longest = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      longest = Math.max(longest, piece.length());
      if (piece.startsWith(INNER) && piece.length() > INNER.length()) {
        inner.put(piece.substring(INNER.length()), i);
      }
      first.put(piece, i);
    }
    return new WordPieces(first, inner, longest);
  }

  /** The pieces of each token; never none. */
  public int[][] of(Words words) {
    Map<String, int[]> known = new HashMap<>();
    int[][] pieces = new int[words.size()][];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = known.computeIfAbsent(words.token(i), this::of);
    }
    return pieces;
  }

  int[] of(String token) {
    int[] found = new int[MOST_PIECES];
    int count = 0;
    for (String part : parts(normal(token))) {
      for (int piece : word(part)) {
        if (count < MOST_PIECES) {
          found[count++] = piece;
        }
      }
    }
    return count == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(found, count);
  }

  private static String normal(String token) {
    String low = token.toLowerCase(Locale.ROOT);
    String split = Normalizer.normalize(low, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(split.length());
    split
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static List<String> parts(String token) {
    List<String> parts = new ArrayList<>(2);
    int begin = 0;
    int at = 0;
    while (at < token.length()) {
      int c = token.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!isLetterOrNumber(c)) {
        if (begin < at) {
          parts.add(token.substring(begin, at));
        }
        parts.add(token.substring(at, next));
        begin = next;
      }
      at = next;
    }
    if (begin < at) {
      parts.add(token.substring(begin, at));
    }
    return parts;
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private int[] word(String word) {
    int[] unknown = {UNKNOWN};
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return unknown;
    }
    int[] found = new int[word.length()];
    int count = 0;
    int begin = 0;
    while (begin < word.length()) {
      Map<String, Integer> pieces = begin == 0 ? first : inner;
      int end = Math.min(word.length(), begin + longest);
      Integer piece = null;
      while (end > begin && (piece = pieces.get(word.substring(begin, end))) == null) {
        end--;
      }
      if (piece == null) {
        return unknown;
      }
      found[count++] = piece;
      begin = end;
    }
    return Arrays.copyOf(found, count);
  }
}
