package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EncoderTest {
  /** Well under a second on an idle machine; machines that test are not idle. */
  private static final Duration LONGEST_START = Duration.ofSeconds(4);

  @Test
  void startsQuickly() {
    Encoder encoder = assertTimeout(LONGEST_START, () -> Encoder.load(EncoderSettings.standard()));
    encoder.close();
  }

  @Test
  void aBatchGivesAsManyScoresAsWindows() {
    Words words = Tokenizer.load().tokenize(("word ".repeat(60) + ".\n").repeat(30));
    try (Encoder encoder = Encoder.load(new EncoderSettings(2, 900))) {
      int[] tokens = new int[1];
      encoder.read(
          Windows.of(words, Quotation.of(words), WordPieces.load()),
          scores -> tokens[0] += scores.window().end() - scores.window().begin());
      assertEquals(words.size(), tokens[0]);
    }
  }
}
