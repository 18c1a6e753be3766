package org.hearsay.eval.treebank;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.LanguageLayers;

/** Names in the raw text of a treebank. */
public final class NameSet implements GoldSet {
  private static final String UNER = "uner-ewt/dev.iob2";

  private final String name;
  private final Treebank treebank;

  private NameSet(String name, Treebank treebank) {
    this.name = name;
    this.treebank = treebank;
  }

  /** Universal NER over the development part of UD English EWT. */
  public static NameSet uner() {
    return new NameSet("uner-names", Treebank.EWT);
  }

  /** The linked entities of GUM's development documents. */
  public static NameSet gum() {
    return new NameSet("gum-names", Treebank.GUM);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return treebank == Treebank.EWT ? UNER : treebank.path();
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    UnerNames uner = UnerNames.of(treebank == Treebank.EWT ? Files.readString(run.path(UNER)) : "");
    NameScore score = new NameScore();
    for (GoldDocument document : run.first(treebank.read(run.path(treebank.path())))) {
      GoldNames gold = treebank == Treebank.EWT ? uner.in(document) : GumNames.in(document);
      score.add(
          document,
          gold,
          run.bench().language(document.text()).get(LanguageLayers.NAMES),
          run.cases());
    }
    Counts counts = score.counts();
    return List.of(
        Metric.percent("exact F", counts.f1()),
        Metric.percent("precision", counts.precision()),
        Metric.percent("recall", counts.recall()));
  }
}
