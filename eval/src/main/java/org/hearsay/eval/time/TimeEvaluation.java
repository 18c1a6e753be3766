package org.hearsay.eval.time;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.annotators.time.TimeAnnotator;
import org.hearsay.eval.DataFolder;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;
import org.xml.sax.SAXException;

/** Scores times on TimeBank, AQUAINT, WikiWars and MEANTIME; the rules were tuned on all four. */
public final class TimeEvaluation {
  private final DataFolder data;
  private final Pipeline pipeline;
  private final Consumer<String> report;

  /** An evaluation over the annotator that gives the language layers, told line by line. */
  public TimeEvaluation(DataFolder data, Annotator language, Consumer<String> report) {
    this.data = data;
    this.pipeline = Pipeline.of(language, new TimeAnnotator());
    this.report = report;
  }

  /** Runs the sets that are there. */
  public void run() throws IOException, SAXException, ParserConfigurationException {
    for (String set : List.of("tbaq/TimeBank", "tbaq/AQUAINT", "wikiwars")) {
      Optional<Path> folder = data.find("time/" + set);
      if (folder.isPresent()) {
        score(set, TimeMlReader.folder(folder.get()));
      } else {
        report.accept(set + ": skipped, no data in " + data);
      }
    }
    Optional<Path> meantime = data.find("meantime/intra_cross-doc_annotation");
    if (meantime.isPresent()) {
      score("MEANTIME", MeantimeReader.folder(meantime.get()));
    } else {
      report.accept("MEANTIME: skipped, no data in " + data);
    }
  }

  private void score(String set, List<TimeDocument> documents) {
    TimeScore score = TimeScore.none();
    for (TimeDocument gold : documents) {
      Document plain = Document.of(gold.text());
      Document dated = gold.created().map(plain::withCreationDate).orElse(plain);
      Document read = pipeline.process(dated, IssueSink.ignoring());
      score = score.plus(gold, read.get(Facts.TIMES));
    }
    report.accept(
        String.format(
            Locale.ROOT,
            "%s: value F1 %.1f, relaxed %.1f, strict %.1f, weekdays %d of %d",
            set,
            100 * score.valueF1(),
            100 * score.relaxedF1(),
            100 * score.strictF1(),
            score.weekdaysRight(),
            score.weekdays()));
  }
}
