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
  /** The passages of a text, in its order; they depend on nothing but the words. */
  public static List<Noise> in(Words words, WordPieces wordPieces) {
    return new NoiseSearch(words, wordPieces.of(words)).passages();
  }
}
