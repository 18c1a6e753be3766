package org.hearsay.eval.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeExpression;
import org.xml.sax.SAXException;

/** Times and their values; the rules were tuned on all four sets. */
public final class TimeSet implements GoldSet {
  private static final String MEANTIME = "meantime/intra_cross-doc_annotation";

  private final String name;
  private final String needs;

  private TimeSet(String name, String needs) {
    this.name = name;
    this.needs = needs;
  }

  /** TimeBank, AQUAINT, WikiWars and MEANTIME. */
  public static List<GoldSet> all() {
    return List.of(
        timeBank(),
        new TimeSet("aquaint", "time/tbaq/AQUAINT"),
        new TimeSet("wikiwars", "time/wikiwars"),
        new TimeSet("meantime-time", MEANTIME));
  }

  /** TimeBank alone. */
  public static TimeSet timeBank() {
    return new TimeSet("timebank", "time/tbaq/TimeBank");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return needs;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    TimeScore score = score(run, run.cases());
    return List.of(
        Metric.percent("value F1", score.valueF1()),
        Metric.percent("relaxed F1", score.relaxedF1()),
        Metric.percent("strict F1", score.strictF1()),
        Metric.percent("weekdays right", score.weekdayAccuracy()),
        Metric.count("weekdays", score.weekdays()));
  }

  TimeScore score(GoldRun run, Consumer<GoldCase> cases) throws IOException {
    TimeScore score = TimeScore.none();
    for (TimeDocument gold : run.first(documents(run.path(needs)))) {
      Document plain = Document.of(gold.text());
      Document dated = gold.created().map(plain::withCreationDate).orElse(plain);
      List<TimeExpression> found =
          run.bench().layers(dated).get(Facts.TIMES).stream()
              .filter(time -> time.mention().end() <= gold.scoredUntil())
              .toList();
      score = score.plus(gold, found);
      tell(gold, found, cases);
    }
    return score;
  }

  private List<TimeDocument> documents(Path folder) throws IOException {
    if (!needs.equals(MEANTIME)) {
      return TimeMlReader.folder(folder);
    }
    try {
      return MeantimeReader.folder(folder);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("not readable as XML: " + folder, e);
    }
  }

  private static void tell(
      TimeDocument document, List<TimeExpression> found, Consumer<GoldCase> cases) {
    List<GoldTime> missed = new ArrayList<>(document.times());
    List<TimeExpression> inVain = new ArrayList<>(found);
    for (TimeScore.Pair pair : TimeScore.align(document.times(), found)) {
      missed.remove(pair.gold());
      inVain.remove(pair.found());
      cases.accept(
          GoldCase.of(
              id(document, pair.gold().span().begin()),
              pair.sameValue() ? "right" : "other value",
              pair.gold().text() + " = " + pair.gold().value(),
              pair.found().text() + " = " + pair.found().value(),
              pair.sameValue()));
    }
    for (GoldTime gold : missed) {
      String shown = gold.text() + " = " + gold.value();
      cases.accept(GoldCase.of(id(document, gold.span().begin()), "missed", shown, "", false));
    }
    for (TimeExpression time : inVain) {
      String shown = time.text() + " = " + time.value();
      String id = id(document, time.mention().begin()) + " in vain";
      cases.accept(GoldCase.of(id, "in vain", "", shown, false));
    }
  }

  private static String id(TimeDocument document, int begin) {
    return document.name() + ":" + begin;
  }
}
