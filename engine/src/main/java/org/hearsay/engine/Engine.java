package org.hearsay.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.IssueList;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;

/**
 * Reads one report at a time into its record: the one entry that the command, the server and Spark
 * share.
 *
 * <p>Thread-safe; the same article gives the same record, whatever else is read before or beside
 * it. An annotator that fails makes the record partial: its layers are named as missing, the rest
 * is there.
 */
public final class Engine {
  /** The issue code of a report in a language that the engine does not read. */
  public static final String OTHER_LANGUAGE = "OTHER_LANGUAGE";

  private static final String LANGUAGE = "en";
  private static final String UNKNOWN = "und";

  private final Pipeline pipeline;
  private final Map<String, String> resources;

  /**
   * An engine that runs a pipeline.
   *
   * @param resources SHA-256 by name of what the annotators rest on, for the records' provenance
   */
  public Engine(Pipeline pipeline, Map<String, String> resources) {
    this.pipeline = pipeline;
    this.resources = Map.copyOf(resources);
  }

  /** The record of a report. */
  public CrisisRecord process(Article article) {
    IssueList issues = new IssueList();
    article.issues().forEach(issues::add);
    if (!article.language().equals(LANGUAGE)) {
      issues.add(
          Issue.of(OTHER_LANGUAGE, named(article.language()) + "; only English is read for facts"));
      return assemble(
          article, Document.of(article), pipeline.missing(Document.of(article)), issues);
    }
    Document document = pipeline.process(Document.of(article), issues, (by, cause) -> {});
    return assemble(article, document, pipeline.missing(document), issues);
  }

  private static String named(String language) {
    String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    boolean known = !name.isEmpty() && !name.equals(language) && !language.equals(UNKNOWN);
    return known ? "the text is in " + name : "the text is in no language that is known";
  }

  private CrisisRecord assemble(
      Article article, Document document, List<Layer<?>> missing, IssueList issues) {
    return new CrisisRecord(
        article,
        missing.stream().map(Layer::name).toList(),
        items(document, Facts.ACTORS),
        items(document, Facts.PLACES),
        items(document, Facts.TIMES),
        items(document, Facts.QUANTITIES),
        items(document, Facts.CLAIMS),
        items(document, Facts.EVENTS),
        items(document, Facts.MEETINGS),
        items(document, Facts.DISPUTES),
        new ArrayList<>(issues.list()),
        provenance());
  }

  private static <T> List<T> items(Document document, Layer<T> layer) {
    return document.has(layer) ? document.get(layer) : List.of();
  }

  /** What the records of this engine name as their maker. */
  public RecordProvenance provenance() {
    Map<String, String> components = new TreeMap<>();
    for (ComponentId component : pipeline.components()) {
      components.put(component.name(), component.version());
    }
    return RecordProvenance.of(EngineVersion.current(), components, resources);
  }
}
