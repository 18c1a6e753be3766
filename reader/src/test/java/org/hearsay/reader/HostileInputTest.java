package org.hearsay.reader;

import static org.hearsay.reader.Reading.assertAligned;
import static org.hearsay.reader.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.reader.text.TextLimit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input may bring the reader down, or keep it busy for long. */
class HostileInputTest {
  /** Long enough for a busy machine; idle, each takes a fraction of it. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int MANY = 15_000_000;
  private static final String SENTENCE =
      "The two governments agreed on Friday to reopen the bridge that links their border towns.";

  private static Article soon(String input) {
    return assertTimeout(PATIENCE, () -> read(input));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<blockquote>"})
  void deepNestingIsRead(String tag) {
    assertTrue(soon(tag.repeat(10_000) + SENTENCE + " " + SENTENCE).text().contains(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<li>", "<br>", "<td>", "<div>"})
  void tagsThatAreNeverClosedAreRead(String tag) {
    Article article = soon("<html><body>" + (tag + SENTENCE).repeat(2_000));
    assertTrue(article.text().contains(SENTENCE));
  }

  @Test
  void aVeryLongTextIsCutAtTheEndOfAParagraphAndSaysSo() {
    String input = (SENTENCE + "\n\n").repeat(MANY / (SENTENCE.length() + 2));
    Article article = soon(input);
    assertTrue(article.text().length() <= TextLimit.LONGEST);
    assertTrue(article.text().endsWith(SENTENCE));
    assertEquals("TRUNCATED", article.issues().get(0).code());
    assertAligned(article, input);
  }

  @Test
  void oneEndlessLineIsCutAtTheEndOfASentence() {
    Article article = soon((SENTENCE + " ").repeat(MANY / (SENTENCE.length() + 1)));
    assertTrue(article.text().length() <= TextLimit.LONGEST);
    assertTrue(article.text().endsWith("towns."));
  }

  @Test
  void anEndlessWordIsCutBetweenCharacters() {
    Article article = soon("x" + "\uD83D\uDE80".repeat(400_000));
    int last = article.text().length() - 1;
    assertFalse(Character.isHighSurrogate(article.text().charAt(last)));
  }

  @Test
  void aVeryLongPageIsReadInTime() {
    Article article =
        soon(
            "<html><body><article>"
                + ("<p>" + SENTENCE + "</p>\n").repeat(MANY / 96)
                + "</article>");
    assertTrue(article.text().length() <= TextLimit.LONGEST);
    assertEquals("TRUNCATED", article.issues().get(0).code());
  }

  @Test
  void longScriptsBeforeTheTextDoNotHideIt() {
    String script = "<script>" + "var a = 'b';\n".repeat(400_000) + "</script>";
    assertEquals(
        SENTENCE + "\n\n" + SENTENCE,
        soon("<html><body>" + script + "<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p>").text());
  }

  @Test
  void entitiesAreNoBomb() {
    String bomb =
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n<html><body><p>"
            + SENTENCE
            + "</p><p>"
            + "&b;".repeat(100_000);
    assertTrue(soon(bomb).text().contains(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", " ", "(", "\"", "<", "-", ".", "\n", "A ", "By ", "&", "<!--", "\u00A9", "1/"
      })
  void repetitionsTakeNoLongerThanTheirLength(String part) {
    assertTrue(soon(SENTENCE + "\n\n" + part.repeat(300_000) + "!").text().contains("governments"));
  }

  @RepeatedTest(150)
  void randomPagesAreReadOrRefused(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> parts =
        List.of(
            "<p>",
            "</p>",
            "<div class=\"related",
            "\">",
            "</div>",
            "<article>",
            "<nav>",
            "</nav>",
            "<h1>",
            "</h1>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<table>",
            "<td>",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "\u0000",
            "\uD83D",
            SENTENCE,
            " ",
            "<a href=x>",
            "</a>",
            "<time datetime=x>",
            "<title>",
            "</title>",
            "{\"@type\":\"Article\"",
            "<script type=application/ld+json>",
            "]]>",
            "<meta property=og:title content=x>",
            "<svg>",
            "<form>",
            "<template>",
            "<",
            ">",
            "\"");
    StringBuilder page = new StringBuilder("<html><body>");
    for (int i = random.nextInt(200); i > 0; i--) {
      page.append(parts.get(random.nextInt(parts.size())));
    }
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    try {
      assertFalse(Reading.READER.read(bytes, ReadOptions.none()).text().isEmpty());
    } catch (UnreadableReportException e) {
      assertFalse(e.getMessage().isEmpty());
    }
  }
}
