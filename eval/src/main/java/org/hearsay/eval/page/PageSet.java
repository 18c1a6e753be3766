package org.hearsay.eval.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.model.Article;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;

/** Body text, title and date of the development pages of WCXB; needs no language model. */
public final class PageSet implements GoldSet {
  private static final String FOLDER = "wcxb/dev";
  private static final double RIGHT = 0.9;

  @Override
  public String name() {
    return "wcxb";
  }

  @Override
  public String needs() {
    return FOLDER;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    PageScore score = new PageScore();
    for (GoldPage page : run.first(GoldPage.read(run.path(FOLDER)))) {
      if (page.text().isPresent()) {
        double f1 = score.add(page, read(page));
        String shown = Metric.share("F1", f1).value().toString();
        run.cases().accept(GoldCase.of(page.id(), "page", page.url(), shown, f1 >= RIGHT));
      }
    }
    return score.metrics();
  }

  private static Optional<Article> read(GoldPage page) throws IOException {
    ReadOptions options =
        page.url().isEmpty() ? ReadOptions.none() : ReadOptions.none().withUrl(page.url());
    try {
      return Optional.of(new ReportReader().read(page.bytes(), options));
    } catch (UnreadableReportException e) {
      return Optional.empty();
    }
  }
}
