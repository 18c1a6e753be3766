package org.hearsay.language.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Packs a text into windows: whole paragraphs as far as they fit, long ones cut after a full stop
 * where there is one.
 */
public final class Windows {
  static final int LONGEST = 254;

  /** From this share of a window on, a full stop is a good place to cut. */
  private static final double FILLED = 0.6;

  private static final Set<String> STOPS = Set.of(".", "?", "!");
  private static final Set<String> CLOSING = Set.of("\u201d", "\u2019", ")", "]", "\"", "''");
  private static final Set<String> CLOSED = Set.of("\u201d", "\u2019", ")");

  private final Words words;
  private final int[][] pieces;
  private final int[] features;

  private Windows(Words words, int[][] pieces, int[] features) {
    this.words = words;
    this.pieces = pieces;
    this.features = features;
  }

  /** The windows of a text, in its order; together they hold each token once. */
  public static List<Window> of(Words words, Quotation quotation, WordPieces wordPieces) {
    Windows windows = new Windows(words, wordPieces.of(words), Shapes.of(words, quotation));
    List<Window> packed = new ArrayList<>();
    int begin = 0;
    for (int end : windows.cuts()) {
      packed.add(windows.window(begin, end));
      begin = end;
    }
    return packed;
  }

  /** Where the windows end. */
  private List<Integer> cuts() {
    List<Integer> ends = new ArrayList<>();
    int begin = 0;
    int used = 0;
    int stop = 0;
    for (int i = 0; i < pieces.length; i++) {
      if (used + mark(begin, i) + pieces[i].length > LONGEST && i > begin) {
        begin = stop > begin && !words.startsParagraph(i) ? stop : i;
        ends.add(begin);
        stop = 0;
        used = 0;
        for (int j = begin; j < i; j++) {
          used += mark(begin, j) + pieces[j].length;
        }
      }
      if (i > begin && (words.startsParagraph(i) || (used > LONGEST * FILLED && followsStop(i)))) {
        stop = i;
      }
      used += mark(begin, i) + pieces[i].length;
    }
    if (begin < pieces.length) {
      ends.add(pieces.length);
    }
    return ends;
  }

  /** A paragraph inside a window has a sign before it. */
  private int mark(int begin, int token) {
    return token > begin && words.startsParagraph(token) ? 1 : 0;
  }

  /** Whether a sentence has just ended, its closing marks included. */
  private boolean followsStop(int token) {
    if (CLOSING.contains(words.token(token))) {
      return false;
    }
    String before = words.token(token - 1);
    return STOPS.contains(before)
        || (token > 1 && CLOSED.contains(before) && STOPS.contains(words.token(token - 2)));
  }

  private Window window(int begin, int end) {
    int[] found = new int[2 + (end - begin) * (1 + WordPieces.MOST_PIECES)];
    int[] marks = new int[found.length];
    int[] index = new int[end - begin + 1];
    int size = 0;
    marks[size] = Shapes.NO_TOKEN;
    found[size++] = WordPieces.START;
    for (int i = begin; i < end; i++) {
      if (mark(begin, i) > 0) {
        marks[size] = Shapes.NO_TOKEN;
        found[size++] = WordPieces.PARAGRAPH;
      }
      index[i - begin + 1] = size;
      for (int piece : pieces[i]) {
        marks[size] = features[i];
        found[size++] = piece;
      }
    }
    marks[size] = Shapes.NO_TOKEN;
    found[size++] = WordPieces.END;
    return new Window(begin, end, Arrays.copyOf(found, size), Arrays.copyOf(marks, size), index);
  }
}
