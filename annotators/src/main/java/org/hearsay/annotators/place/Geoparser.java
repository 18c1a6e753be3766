package org.hearsay.annotators.place;

import java.util.List;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.model.Document;

/**
 * Finds all toponyms of a report and the place that each names, whether it locates or acts.
 *
 * <p>Stateless. The document needs paragraphs, sentences, tokens, names and attributions.
 */
public final class Geoparser {
  private final Knowledge knowledge;

  public Geoparser(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The toponyms, in text order. */
  public List<Geocode> parse(Document document) {
    return parse(ReportView.of(document, knowledge));
  }

  List<Geocode> parse(ReportView view) {
    return new ToponymResolver(view, new ToponymFinder(view).find(), Weights.TUNED).resolve();
  }
}
