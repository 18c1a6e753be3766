package org.hearsay.eval.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.junit.jupiter.api.Test;

class PageScoreTest {
  private static final GoldPage GOLD =
      new GoldPage(
          "1",
          Path.of("1.html.gz"),
          "",
          Optional.of("A bridge"),
          Optional.of("2022-01-18"),
          Optional.of("The bridge opens, the mayor said."),
          List.of("the mayor"),
          List.of("Subscribe"));

  @Test
  void aPerfectReadingScoresOne() {
    Article article =
        Article.builder("x", "The bridge opens, the mayor said.")
            .title("A bridge")
            .published(LocalDate.of(2022, 1, 18), PublishedBasis.METADATA)
            .build();
    PageScore score = new PageScore();
    assertEquals(1, score.add(GOLD, Optional.of(article)));
    assertEquals(
        List.of(
            "word-bag F1 1.0000 (P 1.0000, R 1.0000), mean of 1 pages",
            "with-snippets found 1.0000 (1 of 1)",
            "without-snippets leaked 0.0000 (0 of 1)",
            "tail leak 0.0000 (0 of 1)",
            "dates right 1.0000 (1 of 1)",
            "titles right 1.0000 (1 of 1)"),
        score.lines());
  }

  @Test
  void leftOverFurnitureCostsPrecisionAndIsALeak() {
    Article article =
        Article.builder("x", "The bridge opens, the mayor said. Subscribe to our newsletter")
            .build();
    PageScore score = new PageScore();
    assertEquals(2 * 0.6 * 1 / 1.6, score.add(GOLD, Optional.of(article)), 1e-9);
    assertEquals("without-snippets leaked 1.0000 (1 of 1)", score.lines().get(2));
    assertEquals("tail leak 1.0000 (1 of 1)", score.lines().get(3));
  }

  @Test
  void aPageThatWasNotReadScoresZero() {
    assertEquals(0, new PageScore().add(GOLD, Optional.empty()));
  }
}
