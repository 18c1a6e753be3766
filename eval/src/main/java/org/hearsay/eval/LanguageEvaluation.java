package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.eval.polnear.AttributionSpans;
import org.hearsay.eval.polnear.PolnearArticle;
import org.hearsay.eval.polnear.PolnearReader;
import org.hearsay.eval.polnear.PolnearScore;
import org.hearsay.eval.polnear.Quoting;
import org.hearsay.eval.polnear.Role;
import org.hearsay.eval.treebank.ConlluReader;
import org.hearsay.eval.treebank.GoldDocument;
import org.hearsay.eval.treebank.NameScore;
import org.hearsay.eval.treebank.TreebankScore;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Document;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;

/** Scores the language layers on the development parts of PolNeAR, UD English EWT and UNER. */
public final class LanguageEvaluation {
  private final DataFolder data;
  private final Pipeline pipeline;
  private final Consumer<String> report;

  /** An evaluation of the annotator that gives the language layers, told line by line. */
  public LanguageEvaluation(DataFolder data, Annotator language, Consumer<String> report) {
    this.data = data;
    this.pipeline = Pipeline.of(language);
    this.report = report;
  }

  /** Runs all parts whose data is there. */
  public void run() throws IOException {
    Optional<Path> polnear = data.find("polnear/dev");
    if (polnear.isPresent()) {
      polnear(polnear.get());
    } else {
      report.accept("PolNeAR dev: skipped, no data in " + data);
    }
    Optional<Path> treebank = data.find("ud-ewt/dev.conllu");
    if (treebank.isPresent()) {
      treebank(treebank.get());
    } else {
      report.accept("UD English EWT dev: skipped, no data in " + data);
    }
  }

  private void polnear(Path split) throws IOException {
    PolnearScore score = new PolnearScore();
    for (PolnearArticle article : PolnearReader.read(split)) {
      List<AttributionSpans> found = new ArrayList<>();
      for (Attribution each : read(article.text()).get(LanguageLayers.ATTRIBUTIONS)) {
        found.add(
            new AttributionSpans(
                each.source().stream().toList(), List.of(each.cue()), each.content()));
      }
      score.add(article, found);
    }
    report.accept("PolNeAR dev, usable: " + score.usable());
    report.accept("PolNeAR dev, content alone: " + score.content());
    for (Quoting quoting : Quoting.values()) {
      report.accept("PolNeAR dev, usable, " + low(quoting) + ": " + score.usable(quoting));
    }
    for (Role role : Role.values()) {
      report.accept("PolNeAR dev, tokens, " + low(role) + ": " + score.tokens(role));
      report.accept("PolNeAR dev, exact, " + low(role) + ": " + score.exact(role));
    }
  }

  private void treebank(Path file) throws IOException {
    TreebankScore score = new TreebankScore();
    Optional<Path> uner = data.find("uner-ewt/dev.iob2");
    NameScore names = NameScore.of(uner.isPresent() ? Files.readString(uner.get()) : "");
    for (GoldDocument gold : ConlluReader.read(file)) {
      Document predicted = read(gold.text());
      score.add(gold, predicted);
      names.add(gold, predicted);
    }
    score.scores().forEach((name, counts) -> report.accept("EWT dev, " + name + ": " + counts));
    report.accept(
        uner.isPresent()
            ? "UNER EWT dev, names: " + names.counts()
            : "UNER EWT dev: skipped, no data in " + data);
  }

  private Document read(String text) {
    return pipeline.process(Document.of(text), IssueSink.ignoring());
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
