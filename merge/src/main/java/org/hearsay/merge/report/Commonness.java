package org.hearsay.merge.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * How common English words are: a fixed table, so that what a word weighs never depends on the
 * reports that a store happens to hold.
 */
final class Commonness {
  /** Changes with the table: sketches of another version are made anew. */
  static final int VERSION = 1;

  /** What a word weighs that is not in the table. */
  static final double RAREST = 3;

  private static final String TABLE = "commonness.txt.gz";
  private static final int MOST_WORDS = 40_000;

  /** Words of this frequency and more weigh nothing: a million in a thousand million. */
  private static final double COMMON = 6;

  private static final Commonness SHARED = load();

  private final Map<String, Double> rarity;

  private Commonness(Map<String, Double> rarity) {
    this.rarity = rarity;
  }

  static Commonness table() {
    return SHARED;
  }

  /** The weight of a word in lower case: 0 for the most common, {@link #RAREST} for rare ones. */
  double rarity(String word) {
    return rarity.getOrDefault(word, RAREST);
  }

  private static Commonness load() {
    Map<String, Double> rarity = new HashMap<>(2 * MOST_WORDS);
    try (InputStream packed =
            Objects.requireNonNull(Commonness.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] band = line.split(" ", -1);
        double weight = Math.max(0, COMMON - Integer.parseInt(band[0]) / 10.0);
        for (int i = 1; i < band.length; i++) {
          rarity.put(band[i], weight);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Commonness(rarity);
  }
}
