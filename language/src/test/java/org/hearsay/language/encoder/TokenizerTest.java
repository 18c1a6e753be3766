package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static final int HOSTILE_SIZE = 1_000_000;

  private final Tokenizer tokenizer = Tokenizer.load();

  private void assertTokens(String spaced, String text) {
    Words words = tokenizer.tokenize(text);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      found.append(i == 0 ? "" : " ").append(words.token(i));
    }
    assertEquals(spaced, found.toString());
  }

  @Test
  void cliticsAreTokens() {
    assertTokens(
        "Russia 's envoy did n't say they \u2019ve left",
        "Russia's envoy didn't say they\u2019ve left");
  }

  @Test
  void cannotIsTwoTokens() {
    assertTokens("It can not stay", "It cannot stay");
  }

  @Test
  void abbreviationsKeepTheirFullStop() {
    assertTokens("Gen. Osei of the U.S. mission left .", "Gen. Osei of the U.S. mission left.");
  }

  @Test
  void hyphensSplitExceptAfterPrefixes() {
    assertTokens("a cease - fire and a re-election", "a cease-fire and a re-election");
  }

  @Test
  void numbersStayWhole() {
    assertTokens("1,250.5 on the 21st at 6:30 , $ 40", "1,250.5 on the 21st at 6:30, $40");
  }

  @Test
  void addressesStayWhole() {
    assertTokens(
        "see https://example.org/a?b=1 , or a.b@example.org",
        "see https://example.org/a?b=1, or a.b@example.org");
  }

  @Test
  void quotesAndBracketsStandAlone() {
    assertTokens("( \u201c Stop , \u201d she said )", "(\u201cStop,\u201d she said)");
  }

  @Test
  void anEmojiIsOneTokenOfTwoUnits() {
    Words words = tokenizer.tokenize("a \ud83d\ude80 b");
    assertEquals(3, words.size());
    assertEquals(4, words.end(1));
  }

  @Test
  void aLineBreakStartsAParagraph() {
    Words words = tokenizer.tokenize("One two\nthree\n\nfour five");
    List<Boolean> starts = List.of(true, false, true, true, false);
    for (int i = 0; i < words.size(); i++) {
      assertEquals(starts.get(i), words.startsParagraph(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "(", "\"", "'", "a-", "a.", "-", "1-", "1.", "n't", "a@", "a'", ".a", "!?", "+a.",
        "\u0301", "www."
      })
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(HOSTILE_SIZE / piece.length());
    Words words = assertTimeout(Duration.ofSeconds(10), () -> tokenizer.tokenize(text));
    assertTrue(words.size() > 0);
  }
}
