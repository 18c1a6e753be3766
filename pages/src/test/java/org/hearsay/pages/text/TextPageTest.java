package org.hearsay.pages.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.SampleRecord;
import org.junit.jupiter.api.Test;

class TextPageTest {
  private static final Style PLAIN = new Style(false, true, 80);

  @Test
  void plansStandWithTheirDayAndPlace() {
    assertTrue(page().contains(" ○ Fri 21 Jan 2022 Geneva: visit of Ada Brook"), page());
  }

  @Test
  void theSourceStandsBeforeWhatItSays() {
    assertTrue(page().contains("   Ada Brook                 says: she will visit Geneva"), page());
  }

  @Test
  void anAnswerStandsBelowTheClaimItAnswers() {
    List<String> lines = page().lines().toList();
    int heading = lines.indexOf("DISPUTED");
    assertTrue(lines.get(heading + 1).startsWith(" Ada Brook says: "), page());
    assertTrue(
        lines.subList(heading, lines.size()).contains("     rival (unnamed) denies: it"), page());
  }

  @Test
  void figuresKeepTheirBoundsAndTheirClaimant() {
    assertTrue(page().contains("at least 300 officers     other, Ada Brook"), page());
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int columns : new int[] {60, 80, 120}) {
      Style style = new Style(false, true, columns);
      TextPage.of(SampleRecord.full(), style)
          .lines()
          .forEach(line -> assertTrue(Width.of(line) <= columns, line));
    }
  }

  @Test
  void emptySectionsSayWhyTheyAreEmpty() {
    assertTrue(
        TextPage.of(SampleRecord.empty(), PLAIN)
            .contains("WHO SAYS WHAT\n the text attributes nothing"));
  }

  @Test
  void whatWasNotComputedIsSaid() {
    assertTrue(TextPage.of(SampleRecord.empty(), PLAIN).contains("not computed: actors"));
  }

  @Test
  void coloursAreOnlyUsedWhereTheyAreWanted() {
    assertFalse(page().contains("\u001b"));
    assertTrue(
        TextPage.of(SampleRecord.full(), new Style(true, true, 80))
            .contains("\u001b[35m○\u001b[0m"));
  }

  @Test
  void asciiTerminalsGetAsciiOnly() {
    String page = TextPage.of(SampleRecord.full(), new Style(false, false, 80));
    assertTrue(page.chars().allMatch(c -> c < 128), page);
  }

  @Test
  void textCannotSteerTheTerminal() {
    Article article =
        Article.builder("0".repeat(64), "x")
            .title("\u001b[31mred\u0007 \u202Eturned\u202C")
            .build();
    CrisisRecord record = SampleRecord.of(article, List.of());
    assertTrue(TextPage.of(record, PLAIN).startsWith("[31mred turned\n"));
  }

  @Test
  void wideSignsCountTwiceAndCombiningOnesNotAtAll() {
    assertEquals(4, Width.of("漢字"));
    assertEquals(1, Width.of("e\u0301"));
    assertEquals(2, Width.of("😀"));
  }

  @Test
  void longWordsBreakWithoutCuttingAPair() {
    assertEquals(List.of("😀😀", "😀"), Width.wrap("😀😀😀", 5));
  }

  private static String page() {
    return TextPage.of(SampleRecord.full(), PLAIN);
  }
}
