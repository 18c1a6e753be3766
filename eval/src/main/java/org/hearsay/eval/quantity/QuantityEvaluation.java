package org.hearsay.eval.quantity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.annotators.quantity.Figure;
import org.hearsay.annotators.quantity.FigureReader;
import org.hearsay.annotators.time.TimeAnnotator;
import org.hearsay.eval.DataFolder;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;

/** Scores the reader of figures on all quantities of NewsQuant; its rules were tuned on them. */
public final class QuantityEvaluation {
  private static final LocalDate ANY_DATE = LocalDate.of(2020, 1, 1);

  private final DataFolder data;
  private final Pipeline pipeline;
  private final Consumer<String> report;

  /** An evaluation over the annotator that gives the language layers, told line by line. */
  public QuantityEvaluation(DataFolder data, Annotator language, Consumer<String> report) {
    this.data = data;
    this.pipeline = Pipeline.of(language, new TimeAnnotator());
    this.report = report;
  }

  /** Runs the set if it is there. */
  public void run() throws IOException {
    Optional<Path> file = data.find("quantities/NewsQuant.first-half.json");
    if (file.isEmpty()) {
      report.accept("NewsQuant: skipped, no data in " + data);
      return;
    }
    QuantityScore score = QuantityScore.none();
    for (NewsQuantReader.Item item : NewsQuantReader.read(file.get())) {
      score = score.plus(item.figures(), figures(item.text()));
    }
    report.accept(
        String.format(
            Locale.ROOT,
            "NewsQuant: value F1 %.1f, value and unit F1 %.1f",
            100 * score.valueF1(),
            100 * score.unitF1()));
  }

  private List<Figure> figures(String text) {
    Document read =
        pipeline.process(Document.of(text).withCreationDate(ANY_DATE), IssueSink.ignoring());
    List<Span> dates =
        read.get(Facts.TIMES).stream()
            .filter(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
            .map(TimeExpression::mention)
            .toList();
    Syntax syntax = Syntax.of(read);
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : syntax.sentences()) {
      figures.addAll(FigureReader.read(Words.of(syntax.tokensOf(sentence)), dates));
    }
    return figures;
  }
}
