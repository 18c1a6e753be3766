package org.hearsay.language.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds noise by one measure: how many word pieces stand on how many characters.
 *
 * <p>English prose has 0.19 to 0.28 pieces a character, a passage of noise more than {@value
 * #PIECES_A_CHARACTER}. It is one when it has {@value #LEAST_EXCESS} pieces more than that would
 * be: fifty random signs, two lines of a table of figures. It ends where what follows falls behind
 * by {@value #END}, about a clause of prose. So what is left to read has at most half a piece a
 * character, whatever the text is, and that bounds the time.
 *
 * <p>Tried on 13 MB of news and pages of the web: noise are tables of figures, drawings, code,
 * codes of wires, headings in Cyrillic, 0.2 % of the text; there is none in the stories of LGL and
 * GeoVirus.
 */
final class NoiseSearch {
  static final double PIECES_A_CHARACTER = 0.4;
  static final double LEAST_EXCESS = 20;
  static final double END = 12;

  /** A first or last paragraph of a passage that has less excess is given back. */
  static final double LEAST_IN_PARAGRAPH = 10;

  /** They belong to the prose before when nothing stands between. */
  private static final Set<String> CLOSING = Set.of(".", "?", "!", ",", "”", "’", ")", "\"", "''");

  /** They belong to the prose behind when nothing stands between. */
  private static final Set<String> OPENING = Set.of("“", "‘", "(", "\"", "``");

  private final Words words;
  private final int[][] pieces;
  private final double measure;
  private final List<Noise> found = new ArrayList<>();

  NoiseSearch(Words words, int[][] pieces, double measure) {
    this.words = words;
    this.pieces = pieces;
    this.measure = measure;
  }

  List<Noise> passages() {
    int first = 0;
    int end = 0;
    double excess = 0;
    double most = 0;
    for (int i = 0; i < pieces.length; i++) {
      excess += excess(i);
      if (excess > most) {
        most = excess;
        end = i + 1;
      }
      if (excess <= 0 || most - excess >= END) {
        add(first, end, most);
        first = i + 1;
        excess = 0;
        most = 0;
      }
    }
    add(first, end, most);
    return List.copyOf(found);
  }

  /** By how many pieces a token, with one blank where any stand behind it, is above the measure. */
  private double excess(int token) {
    int length = words.end(token) - words.begin(token);
    int width = touchesBefore(token + 1) ? length : length + 1;
    return pieces[token].length - measure * width;
  }

  private double excess(int first, int end) {
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += excess(i);
    }
    return sum;
  }

  private void add(int from, int to, double excess) {
    if (excess < LEAST_EXCESS) {
      return;
    }
    int second = words.paragraphEnd(from);
    int first = second < to && excess(from, second) < LEAST_IN_PARAGRAPH ? second : from;
    int last = words.paragraphStart(to - 1);
    int end = last > first && excess(last, to) < LEAST_IN_PARAGRAPH ? last : to;
    while (first < end && touchesBefore(first) && CLOSING.contains(words.token(first))) {
      first++;
    }
    while (first < end && touchesBefore(end) && OPENING.contains(words.token(end - 1))) {
      end--;
    }
    found.add(new Noise(first, end));
  }

  private boolean touchesBefore(int token) {
    return token > 0 && token < words.size() && words.end(token - 1) == words.begin(token);
  }
}
