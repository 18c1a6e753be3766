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
    assertEquals("1.000", metric(score, "word-bag F1"));
    assertEquals("1.000", metric(score, "with-snippets found"));
    assertEquals("0.000", metric(score, "without-snippets leaked"));
    assertEquals("0.000", metric(score, "tail leak"));
    assertEquals("1.000", metric(score, "dates right"));
    assertEquals("1.000", metric(score, "titles right"));
  }

  private static String metric(PageScore score, String name) {
    return score.metrics().stream()
        .filter(each -> each.name().equals(name))
        .map(each -> each.value().toPlainString())
        .findFirst()
        .orElse("no such metric");
  }

  @Test
  void leftOverFurnitureCostsPrecisionAndIsALeak() {
    Article article =
        Article.builder("x", "The bridge opens, the mayor said. Subscribe to our newsletter")
            .build();
    PageScore score = new PageScore();
    assertEquals(2 * 0.6 * 1 / 1.6, score.add(GOLD, Optional.of(article)), 1e-9);
    assertEquals("1.000", metric(score, "without-snippets leaked"));
    assertEquals("1.000", metric(score, "tail leak"));
  }

  @Test
  void aPageThatWasNotReadScoresZero() {
    assertEquals(0, new PageScore().add(GOLD, Optional.empty()));
  }
}
