package org.hearsay.reader;

import static org.hearsay.reader.Reading.assertAligned;
import static org.hearsay.reader.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.reader.text.ControlCharacters;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for every plain text, tried on random ones. */
class PlainTextPropertyTest {
  private static final List<String> PARTS =
      List.of(
          "The two governments agreed on Friday to reopen the bridge that links their border towns.",
          "She said no.",
          "Share",
          "Tweet",
          "Read more",
          "Related stories",
          "12 Comments",
          "World",
          "By Jane Doe, Reuters",
          "Jan 18, 2022",
          "GENEVA (AP) \u2014",
          "Home",
          "Sign up here",
          "Sign up for our newsletter!",
          "\u00A9 2022 Harbor News",
          "- first",
          "1. second",
          "bridge",
          "river",
          "\uD83D\uDE80",
          "\u0642\u0627\u0644",
          "\u0093so\u0094",
          "\u00A0",
          "word,",
          "and",
          "the",
          "Ministers",
          "of",
          "talks.",
          "\u201CNo,\u201D",
          "...",
          "***",
          "<b>",
          "a@b.example");
  private static final List<String> GAPS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\n",
          "\r\n",
          "\n\n",
          "\r\n\r\n",
          "\n\n\n",
          " \n",
          "\t",
          "\r",
          "\n  ",
          "\u2028",
          "\f");

  @RepeatedTest(300)
  void noWordIsLostOrDoubledAndCopiesAreExact(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder input = new StringBuilder("The first line opens every one of these texts.\n");
    for (int i = random.nextInt(120); i > 0; i--) {
      input.append(pick(PARTS, random)).append(pick(GAPS, random));
    }
    Article article = read(input.toString());
    assertAligned(article, input.toString());
    List<String> found = words(article.text());
    article.removed().forEach(removed -> found.addAll(words(removed.text())));
    assertEquals(
        words(ControlCharacters.meant(input.toString())).stream().sorted().toList(),
        found.stream().sorted().toList());
    assertCanonical(article.text());
  }

  private static void assertCanonical(String text) {
    assertFalse(text.contains("\n\n\n"), text);
    assertFalse(text.contains("\r"), text);
    assertFalse(text.contains(" \n") || text.contains("\t\n"), text);
    assertFalse(text.isEmpty() || text.startsWith("\n") || text.endsWith("\n"), text);
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 2)) {
      assertTrue(text.startsWith("\n\n", i), text);
    }
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ \t\r\n\f\u2028\u00A0]", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
