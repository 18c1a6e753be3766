package org.hearsay.language.encoder;

import java.util.List;

/**
 * A passage that is no language the encoder knows: signs, figures, code, another script. Reading it
 * costs many times what prose of its length costs, and gives nothing that holds.
 *
 * @param first the first token
 * @param end the token after the last one
 */
public record Noise(int first, int end) {
  /**
   * The passages of a text, in its order; they depend on nothing but the words. In a long text that
   * is mostly no language, what comes near to it is left out too.
   */
  public static List<Noise> in(Words words, WordPieces wordPieces) {
    int[][] pieces = wordPieces.of(words);
    List<Noise> noise = new NoiseSearch(words, pieces, NoiseSearch.PIECES_A_CHARACTER).passages();
    return new DensestFirst(words, pieces).beyond(noise);
  }
}
