package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shares of the name tags where a word that stands several times in a text is told by all its
 * places: "Volta" after "the Volta company said" is a company once more.
 *
 * <p>How much of a word is a name, and of which kind, is mixed with the mean of all its places;
 * whether it begins a name is left to each place.
 */
final class NameShares {
  /** How much the other places of a word count against its own. */
  private static final float OTHERS = 0.5f;

  private NameShares() {}

  /** A row for each token; rows of words that stand but once are those of the encoder. */
  static float[][] of(Reading reading) {
    float[][] shares = reading.names();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int token = 0; token < shares.length; token++) {
      if (isNameLike(reading, token)) {
        places.computeIfAbsent(reading.words().token(token), key -> new ArrayList<>()).add(token);
      }
    }
    float[][] mixed = shares.clone();
    for (List<Integer> tokens : places.values()) {
      if (tokens.size() > 1) {
        float[] mean = mean(shares, tokens);
        tokens.forEach(token -> mixed[token] = mix(shares[token], mean));
      }
    }
    return mixed;
  }

  private static boolean isNameLike(Reading reading, int token) {
    String word = reading.words().token(token);
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && reading.upos(token).equals("PROPN");
  }

  /** The mean share of no name, then of each kind. */
  private static float[] mean(float[][] shares, List<Integer> tokens) {
    float[] mean = new float[(shares[tokens.get(0)].length + 1) / 2];
    for (int token : tokens) {
      for (int kind = 0; kind < mean.length; kind++) {
        mean[kind] += kindShare(shares[token], kind) / tokens.size();
      }
    }
    return mean;
  }

  private static float kindShare(float[] row, int kind) {
    return kind == 0 ? row[0] : row[2 * kind - 1] + row[2 * kind];
  }

  private static float[] mix(float[] row, float[] mean) {
    float[] mixed = new float[row.length];
    float beginning = 0;
    float any = 0;
    for (int tag = 1; tag < row.length; tag++) {
      beginning += tag % 2 == 1 ? row[tag] : 0;
      any += row[tag];
    }
    float begins = any > 0 ? beginning / any : 1;
    mixed[0] = (1 - OTHERS) * row[0] + OTHERS * mean[0];
    for (int kind = 1; kind < mean.length; kind++) {
      float share = (1 - OTHERS) * kindShare(row, kind) + OTHERS * mean[kind];
      mixed[2 * kind - 1] = share * begins;
      mixed[2 * kind] = share * (1 - begins);
    }
    return mixed;
  }
}
