package org.hearsay.language.decoding;

import java.util.Arrays;
import java.util.List;
import org.hearsay.language.encoder.Labels;
import org.hearsay.language.encoder.Quotation;
import org.hearsay.language.encoder.Scores;
import org.hearsay.language.encoder.Tokenizer;
import org.hearsay.language.encoder.Window;
import org.hearsay.language.encoder.Windows;
import org.hearsay.language.encoder.WordPieces;
import org.hearsay.language.encoder.Words;

/**
 * Scores of one short text as a test wishes them: everything hangs on the word before it, no word
 * starts a sentence, is a name or plays a role, until told otherwise.
 */
final class HandMadeScores {
  static final Labels LABELS =
      new Labels(
          List.of("NOUN", "VERB", "PUNCT"),
          List.of("NN"),
          List.of("dep", "root", "nsubj", "ccomp"),
          List.of("l0"),
          List.of("O", "B-PERSON", "I-PERSON"),
          List.of("O", "B-Source", "I-Source", "B-Cue", "I-Cue", "B-Content", "I-Content"));

  private static final Tokenizer TOKENIZER = Tokenizer.load();
  private static final WordPieces PIECES = WordPieces.load();
  private static final float SURE = 0.94f;

  private final Words words;
  private final Window window;
  private final float[] sentence;
  private final float[][] arcs;
  private final float[][] names;
  private final float[][] roles;
  private final float[][] cueOf;
  private final float[][] sourceOf;

  HandMadeScores(String text) {
    words = TOKENIZER.tokenize(text);
    window = Windows.of(words, Quotation.of(words), PIECES).get(0);
    int places = window.places();
    sentence = new float[places];
    Arrays.fill(sentence, -9);
    arcs = new float[places][places];
    names = shares(places, LABELS.names().size());
    roles = shares(places, LABELS.roles().size());
    cueOf = shares(places, places);
    sourceOf = shares(places, places);
    for (int i = 1; i < places; i++) {
      arcs[i][i - 1] = 3;
    }
  }

  private static float[][] shares(int rows, int columns) {
    float[][] shares = new float[rows][columns];
    for (float[] row : shares) {
      row[0] = 1;
    }
    return shares;
  }

  HandMadeScores start(int token, float odds) {
    sentence[token + 1] = odds;
    return this;
  }

  HandMadeScores head(int token, int head) {
    Arrays.fill(arcs[token + 1], -3);
    arcs[token + 1][head + 1] = 9;
    return this;
  }

  /** The tokens from the first to before the end play the role. */
  HandMadeScores role(String role, int first, int end) {
    return tag(roles, LABELS.roles(), role, first, end);
  }

  HandMadeScores name(int first, int end) {
    return tag(names, LABELS.names(), "PERSON", first, end);
  }

  private HandMadeScores tag(
      float[][] shares, List<String> tags, String label, int first, int end) {
    for (int i = first; i < end; i++) {
      float[] row = shares[i + 1];
      Arrays.fill(row, (1 - SURE) / (row.length - 1));
      row[tags.indexOf((i == first ? "B-" : "I-") + label)] = SURE;
    }
    return this;
  }

  HandMadeScores cueOf(int content, int cue, float share) {
    return point(cueOf[content + 1], cue, share);
  }

  HandMadeScores sourceOf(int cue, int source, float share) {
    return point(sourceOf[cue + 1], source, share);
  }

  private HandMadeScores point(float[] row, int target, float share) {
    row[0] -= share;
    row[target + 1] = share;
    return this;
  }

  Reading reading() {
    int places = window.places();
    Reading reading = new Reading(words, Quotation.of(words), LABELS);
    reading.add(
        new Scores(
            window,
            sentence,
            new int[places],
            new int[places],
            new int[places],
            arcs,
            new int[places][1],
            new int[places][1],
            names,
            roles,
            cueOf,
            sourceOf,
            new float[places]));
    reading.complete();
    return reading;
  }
}
