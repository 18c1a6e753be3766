package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  void aPassageThatComesAgainIsReadOnce() {
    String passage = "The envoy met the general in the port on Monday. ";
    Words words = Tokenizer.load().tokenize(passage.repeat(120));
    List<Window> windows = Windows.of(words, Quotation.of(words), WordPieces.load());
    try (Encoder encoder = Encoder.load(EncoderSettings.standard())) {
      List<Scores> found = new ArrayList<>();
      encoder.read(windows, found::add);
      assertEquals(Set.copyOf(windows), Set.copyOf(found.stream().map(Scores::window).toList()));
      assertTrue(found.stream().map(Scores::arcs).distinct().count() < windows.size());
    }
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
