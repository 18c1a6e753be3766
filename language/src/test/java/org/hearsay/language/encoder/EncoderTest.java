package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EncoderTest {
  /** Well under a second on an idle machine; machines that test are not idle. */
  private static final Duration LONGEST_START = Duration.ofSeconds(4);

  @Test
  void startsQuickly() {
    Encoder encoder = assertTimeout(LONGEST_START, () -> Encoder.load());
    encoder.close();
  }

  @Test
  void aPassageThatComesAgainIsReadOnce() {
    String passage = "The envoy met the general in the port on Monday. ";
    Words words = Tokenizer.load().tokenize(passage.repeat(120));
    List<Window> windows = Windows.of(words, Quotation.of(words), WordPieces.load());
    try (Encoder encoder = Encoder.load()) {
      List<Scores> found = new ArrayList<>();
      encoder.read(windows, found::add);
      assertEquals(Set.copyOf(windows), Set.copyOf(found.stream().map(Scores::window).toList()));
      assertTrue(found.stream().map(Scores::arcs).distinct().count() < windows.size());
    }
  }

  @Test
  void twoThreadsSayTheSameToTheLastBit() {
    String report = "The envoy met general %d in the port, and “nobody was hurt”, he said. ";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      text.append(String.format(Locale.ROOT, report, i)).append(i % 4 == 0 ? "\n" : "");
    }
    Words words = Tokenizer.load().tokenize(text.toString());
    List<Window> windows = Windows.of(words, Quotation.of(words), WordPieces.load());
    assertTrue(windows.size() > 8);
    try (Encoder one = Encoder.load();
        Encoder two = Encoder.load(2)) {
      List<Scores> alone = new ArrayList<>();
      one.read(windows, alone::add);
      List<Scores> together = new ArrayList<>();
      two.read(windows, together::add);
      for (int i = 0; i < windows.size(); i++) {
        assertSame(alone.get(i).window(), together.get(i).window());
        assertArrayEquals(alone.get(i).arcs(), together.get(i).arcs());
        assertArrayEquals(alone.get(i).roles(), together.get(i).roles());
        assertArrayEquals(alone.get(i).factuality(), together.get(i).factuality());
      }
    }
  }

  @Test
  void whatStandsBesideAWindowDoesNotChangeIt() {
    List<Window> windows = new ArrayList<>();
    for (String text :
        List.of("Mali denied it.", "A market in the old town burned down. ".repeat(20))) {
      Words words = Tokenizer.load().tokenize(text);
      windows.addAll(Windows.of(words, Quotation.of(words), WordPieces.load()));
    }
    try (Encoder encoder = Encoder.load()) {
      List<Scores> together = new ArrayList<>();
      encoder.read(windows, together::add);
      List<Scores> alone = new ArrayList<>();
      encoder.read(windows.subList(0, 1), alone::add);
      assertArrayEquals(alone.get(0).arcs(), together.get(0).arcs());
    }
  }
}
