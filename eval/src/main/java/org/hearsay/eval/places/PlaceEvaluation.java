package org.hearsay.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.annotators.place.Geoparser;
import org.hearsay.eval.DataFolder;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.model.Document;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;

/** Scores geoparsing on LGL and GeoVirus: weights were chosen on even documents, odd ones count. */
public final class PlaceEvaluation {
  private final DataFolder data;
  private final Pipeline pipeline;
  private final Geoparser geoparser;
  private final Consumer<String> report;

  /** An evaluation over the annotator that gives the language layers, told line by line. */
  public PlaceEvaluation(
      DataFolder data, Annotator language, Knowledge knowledge, Consumer<String> report) {
    this.data = data;
    this.pipeline = Pipeline.of(language);
    this.geoparser = new Geoparser(knowledge);
    this.report = report;
  }

  /** Runs the sets that are there. */
  public void run() throws IOException {
    Optional<Path> lgl = data.find("places/eupeg/lgl.xml");
    if (lgl.isPresent()) {
      score("LGL", EupegReader.lgl(lgl.get()), true);
    } else {
      report.accept("LGL: skipped, no data in " + data);
    }
    Optional<Path> geoVirus = data.find("places/eupeg/GeoVirus.xml");
    if (geoVirus.isPresent()) {
      score("GeoVirus", EupegReader.geoVirus(geoVirus.get()), false);
    } else {
      report.accept("GeoVirus: skipped, no data in " + data);
    }
  }

  // GeoVirus marks no adjectives of countries, LGL does.
  private void score(String set, List<PlaceDocument> documents, boolean adjectives) {
    PlaceScore score = new PlaceScore();
    for (PlaceDocument gold : documents) {
      if (gold.isHeldOut()) {
        Document read = pipeline.process(Document.of(gold.text()), IssueSink.ignoring());
        score.add(gold, geoparser.parse(read), adjectives);
      }
    }
    report.accept(set + ", odd documents: " + score);
  }
}
