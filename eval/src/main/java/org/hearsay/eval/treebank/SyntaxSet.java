package org.hearsay.eval.treebank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.eval.score.Counts;

/** Sentences, tags, lemmas and trees from the raw text of a treebank. */
public final class SyntaxSet implements GoldSet {
  private final String name;
  private final Treebank treebank;

  private SyntaxSet(String name, Treebank treebank) {
    this.name = name;
    this.treebank = treebank;
  }

  /** The development part of UD English EWT. */
  public static SyntaxSet ewt() {
    return new SyntaxSet("ewt-syntax", Treebank.EWT);
  }

  /** The development documents of GUM whose words are not blanked. */
  public static SyntaxSet gum() {
    return new SyntaxSet("gum-syntax", Treebank.GUM);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return treebank.path();
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    TreebankScore score = new TreebankScore();
    for (GoldDocument gold : run.first(treebank.read(run.path(needs())))) {
      BitSet hung = score.add(gold, run.bench().language(gold.text()));
      tell(gold, hung, run.cases());
    }
    Map<String, Counts> counts = score.scores();
    List<Metric> metrics = new ArrayList<>();
    for (String each : List.of("LAS", "UAS", "UPOS", "lemma", "XPOS", "words", "sentences")) {
      metrics.add(Metric.percent(each, counts.getOrDefault(each, Counts.NONE).f1()));
    }
    return metrics;
  }

  private static void tell(GoldDocument gold, BitSet hung, Consumer<GoldCase> cases) {
    int word = 0;
    for (int i = 0; i < gold.sentences().size(); i++) {
      int number = 1;
      while (word < gold.words().size()
          && gold.sentences().get(i).contains(gold.words().get(word).span())) {
        GoldWord each = gold.words().get(word);
        boolean right = hung.get(word);
        String id = gold.sentenceIds().get(i) + ":" + number;
        String relation = each.relation();
        cases.accept(
            GoldCase.of(id, relation, each.form() + " " + relation, right ? relation : "", right));
        word++;
        number++;
      }
    }
  }
}
