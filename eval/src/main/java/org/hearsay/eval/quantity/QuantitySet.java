package org.hearsay.eval.quantity;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.hearsay.annotators.quantity.Figure;
import org.hearsay.annotators.quantity.FigureReader;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;

/** The reader of figures on all quantities of NewsQuant; its rules were tuned on them. */
public final class QuantitySet implements GoldSet {
  private static final String FILE = "quantities/NewsQuant.first-half.json";
  private static final LocalDate ANY_DATE = LocalDate.of(2020, 1, 1);

  @Override
  public String name() {
    return "newsquant";
  }

  @Override
  public String needs() {
    return FILE;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    QuantityScore score = QuantityScore.none();
    int number = 0;
    for (NewsQuantReader.Item item : run.first(NewsQuantReader.read(run.path(FILE)))) {
      List<Figure> found =
          figures(run.bench().layers(Document.of(item.text()).withCreationDate(ANY_DATE)));
      score = score.plus(item.figures(), found);
      tell(number, item.figures(), found, run.cases());
      number++;
    }
    return List.of(
        Metric.percent("value F1", score.valueF1()),
        Metric.percent("value and unit F1", score.unitF1()));
  }

  private static List<Figure> figures(Document read) {
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

  private static void tell(
      int sentence, List<GoldFigure> gold, List<Figure> found, Consumer<GoldCase> cases) {
    List<GoldFigure> missed = new ArrayList<>(gold);
    List<Figure> inVain = new ArrayList<>(found);
    for (QuantityScore.Pair pair : QuantityScore.pairs(gold, found)) {
      String id = sentence + ":" + gold.indexOf(pair.gold());
      missed.remove(pair.gold());
      inVain.remove(pair.found());
      String kind = pair.sameUnit() ? "right" : "other unit";
      cases.accept(GoldCase.of(id, kind, shown(pair.gold()), shown(pair.found()), pair.sameUnit()));
    }
    for (GoldFigure each : missed) {
      String id = sentence + ":" + gold.indexOf(each);
      cases.accept(GoldCase.of(id, "missed", shown(each), "", false));
    }
    for (Figure each : inVain) {
      String id = sentence + ":at " + each.mention().begin() + " in vain";
      cases.accept(GoldCase.of(id, "in vain", "", shown(each), false));
    }
  }

  private static String shown(GoldFigure figure) {
    return figure.low() + (figure.isSpan() ? " to " + figure.high() : "") + " " + figure.unit();
  }

  private static String shown(Figure figure) {
    return shown(figure.low()) + " to " + shown(figure.high()) + " " + figure.unit();
  }

  private static String shown(OptionalDouble bound) {
    return bound.isPresent() ? Double.toString(bound.getAsDouble()) : "?";
  }
}
