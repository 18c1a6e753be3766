package org.hearsay.spark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.model.Span;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.junit.jupiter.api.Test;

class ArticleRowTest {
  @Test
  void anArticleArrivesAsItWasSent() throws IOException {
    List<Article> articles = articles();
    assertTrue(articles.stream().anyMatch(article -> article.datelineSpan().isPresent()));
    assertTrue(articles.stream().anyMatch(article -> article.alignment().isPresent()));
    for (Article article : articles) {
      Article troubled =
          article
              .copyWithText(article.text())
              .datelineSpan(article.datelineSpan().orElse(new Span(0, 1)))
              .issues(List.of(Issue.of(Issue.TRUNCATED, "The text was cut.", new Span(1, 2))))
              .build();
      assertEquals(troubled, ArticleRow.article(sent(troubled)));
      assertEquals(article, ArticleRow.article(sent(article)));
    }
  }

  private static Row sent(Article article) {
    Row row = ArticleRow.of("in", "item", article);
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return new GenericRowWithSchema(values, ArticleRow.SCHEMA);
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (ReportStream reports =
        new ReportStream(ReportSource.below(Path.of("..", "examples")), InputOptions.usual())) {
      reports.forEachRemaining(item -> articles.add(((ReportItem.Read) item).article()));
    }
    return articles;
  }
}
