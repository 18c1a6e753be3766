package org.hearsay.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Layer;

/**
 * Annotators in an order that was proved when the pipeline was made.
 *
 * <p>Immutable and safe to share between threads. Each annotator sees only the layers it requires,
 * must give exactly those it provides, and no layer has two providers.
 */
public final class Pipeline {
  /** The issue code of an annotator that failed. */
  public static final String ANNOTATOR_FAILED = "ANNOTATOR_FAILED";

  /** The issue code of an annotator that was left out because a layer it needs is missing. */
  public static final String ANNOTATOR_SKIPPED = "ANNOTATOR_SKIPPED";

  private final List<Annotator> annotators;
  private final Map<Layer<?>, ComponentId> providers;

  private Pipeline(List<Annotator> annotators, Map<Layer<?>, ComponentId> providers) {
    this.annotators = annotators;
    this.providers = Collections.unmodifiableMap(providers);
  }

  /**
   * A pipeline of annotators in this order; fails when a required layer comes too late or never.
   */
  public static Pipeline of(Annotator... annotators) {
    return of(List.of(annotators));
  }

  /**
   * A pipeline of annotators in this order; fails when a required layer comes too late or never.
   */
  public static Pipeline of(List<? extends Annotator> annotators) {
    Map<Layer<?>, ComponentId> providers = new LinkedHashMap<>();
    for (Annotator annotator : annotators) {
      for (Layer<?> need : annotator.requires()) {
        if (!providers.containsKey(need)) {
          throw new IllegalArgumentException(
              annotator.id() + " requires '" + need + "', which no earlier annotator provides");
        }
      }
      for (Layer<?> made : annotator.provides()) {
        claim(providers, made, annotator.id());
      }
    }
    return new Pipeline(List.copyOf(annotators), providers);
  }

  private static void claim(Map<Layer<?>, ComponentId> providers, Layer<?> made, ComponentId by) {
    for (Map.Entry<Layer<?>, ComponentId> other : providers.entrySet()) {
      if (other.getKey().name().equals(made.name())) {
        throw new IllegalArgumentException(
            by + " provides '" + made + "', which " + other.getValue() + " provides already");
      }
    }
    providers.put(made, by);
  }

  /** Which annotator gives each layer, in pipeline order. */
  public Map<Layer<?>, ComponentId> providers() {
    return providers;
  }

  /** The annotators, in order. */
  public List<ComponentId> components() {
    return annotators.stream().map(Annotator::id).toList();
  }

  /** The document with all layers; the first annotator that fails makes this fail. */
  public Document process(Document document, IssueSink issues) {
    return process(document, issues, AnnotatorFailureHandler.failing());
  }

  /**
   * The document with all layers that could be computed. A failing annotator becomes an issue,
   * unless the handler throws; those that need its layers are skipped, each with an issue too.
   */
  public Document process(Document document, IssueSink issues, AnnotatorFailureHandler handler) {
    Document done = document;
    for (Annotator annotator : annotators) {
      Set<Layer<?>> absent = new LinkedHashSet<>(annotator.requires());
      absent.removeAll(done.layers());
      if (absent.isEmpty()) {
        done = step(annotator, done, issues, handler);
      } else {
        issues.add(
            Issue.of(
                ANNOTATOR_SKIPPED, annotator.id() + " needs missing layers: " + names(absent)));
      }
    }
    return done;
  }

  /** The layers this pipeline provides and the document lacks, in pipeline order. */
  public List<Layer<?>> missing(Document document) {
    return providers.keySet().stream().filter(layer -> !document.has(layer)).toList();
  }

  private static Document step(
      Annotator annotator, Document document, IssueSink issues, AnnotatorFailureHandler handler) {
    try {
      return document.with(run(annotator, document, issues));
    } catch (RuntimeException cause) {
      handler.failed(annotator.id(), cause);
      issues.add(Issue.of(ANNOTATOR_FAILED, annotator.id() + " failed: " + cause));
      return document;
    }
  }

  private static Annotations run(Annotator annotator, Document document, IssueSink issues) {
    Annotations found = annotator.annotate(document.only(annotator.requires()), issues);
    if (!found.layers().equals(annotator.provides())) {
      throw new IllegalStateException(
          annotator.id()
              + " promised "
              + names(annotator.provides())
              + " and gave "
              + names(found.layers()));
    }
    return found;
  }

  private static String names(Set<Layer<?>> layers) {
    return layers.stream().map(Layer::name).sorted().collect(Collectors.joining(", ", "[", "]"));
  }
}
