package org.hearsay.eval.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;

/** The category of what one marked party does to another, from the text of one sentence. */
public final class PloverSet implements GoldSet {
  private static final String TABLE = "plover/PLV_train.tsv";
  private static final LocalDate DATE = LocalDate.of(2021, 12, 31);

  @Override
  public String name() {
    return "plv";
  }

  @Override
  public String needs() {
    return TABLE;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    PloverScore score = new PloverScore();
    for (MarkedPair pair : run.first(MarkedPair.read(run.path(TABLE)))) {
      Article article =
          Article.builder("pair", pair.text()).published(DATE, PublishedBasis.GIVEN).build();
      PairOutcome outcome = PairOutcome.of(pair, run.bench().record(article));
      score.add(outcome);
      run.cases().accept(told(outcome));
    }
    return score.metrics();
  }

  private static GoldCase told(PairOutcome outcome) {
    MarkedPair pair = outcome.pair();
    String found = outcome.root().orElse("") + " of " + outcome.found();
    GoldCase told =
        GoldCase.of(
            "line " + pair.line(),
            outcome.reason().toString(),
            pair.root() + ": " + pair.marked(),
            found,
            outcome.isRight());
    return outcome.event().map(each -> told.withConfidence(each.confidence())).orElse(told);
  }
}
