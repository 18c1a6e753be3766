package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hearsay.model.Annotations;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Layer;
import org.hearsay.model.Span;

/**
 * What every annotator must do on any text: keep its promise, keep its spans inside the text and
 * off the middle of a character, and give the same result again and from several threads.
 */
public final class AnnotatorContract {
  /** The seed that tests use unless they have a reason. */
  public static final long SEED = 20220118L;

  private static final int THREADS = 3;
  private static final LocalDate DATE = LocalDate.of(2022, 1, 18);

  private final UnaryOperator<Document> prepare;
  private final Annotator annotator;

  private AnnotatorContract(UnaryOperator<Document> prepare, Annotator annotator) {
    this.prepare = prepare;
    this.annotator = annotator;
  }

  /** Checks an annotator whose required layers the pipeline provides. */
  public static void check(Pipeline before, Annotator annotator, long seed) {
    check(document -> before.process(document, IssueSink.ignoring()), annotator, seed);
  }

  /** Checks an annotator whose required layers the function adds. */
  public static void check(UnaryOperator<Document> prepare, Annotator annotator, long seed) {
    new AnnotatorContract(prepare, annotator).check(HostileTexts.of(seed));
  }

  private void check(List<String> texts) {
    List<Document> views = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (String text : texts) {
      Document document = prepare.apply(Document.of(text).withCreationDate(DATE));
      Document view = document.only(annotator.requires());
      List<Issue> issues = new ArrayList<>();
      Annotations found = annotator.annotate(view, issues::add);
      keepsItsPromise(found, text);
      keepsItsSpansInside(found, issues, text);
      views.add(view);
      results.add(found + "\n" + issues);
      require(
          resultOf(view).equals(results.get(results.size() - 1)), "differs the second time", text);
    }
    givesTheSameFromSeveralThreads(views, results);
  }

  private void keepsItsPromise(Annotations found, String text) {
    require(
        found.layers().equals(annotator.provides()),
        "promised " + annotator.provides() + " and gave " + found.layers(),
        text);
  }

  private void keepsItsSpansInside(Annotations found, List<Issue> issues, String text) {
    for (Layer<?> layer : found.layers()) {
      for (Object item : found.get(layer)) {
        SpanFinder.spansIn(item).forEach(span -> fits(span, text, item));
      }
    }
    for (Issue issue : issues) {
      issue.span().ifPresent(span -> fits(span, text, issue));
    }
  }

  private void fits(Span span, String text, Object item) {
    require(span.end() <= text.length(), item + " reaches past the text", text);
    require(!insidePair(text, span.begin()), item + " begins inside a character", text);
    require(!insidePair(text, span.end()), item + " ends inside a character", text);
  }

  private static boolean insidePair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  private void givesTheSameFromSeveralThreads(List<Document> views, List<String> results) {
    AtomicInteger number = new AtomicInteger();
    ExecutorService executor =
        Executors.newFixedThreadPool(
            THREADS, task -> new Thread(task, "contract-" + number.incrementAndGet()));
    try {
      Callable<List<String>> all = () -> views.stream().map(this::resultOf).toList();
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        runs.add(executor.submit(all));
      }
      for (Future<List<String>> run : runs) {
        require(run.get().equals(results), "differs between threads", "(all)");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(annotator.id() + " failed in a thread", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private String resultOf(Document view) {
    List<Issue> issues = new ArrayList<>();
    Annotations found = annotator.annotate(view, issues::add);
    return found + "\n" + issues;
  }

  private void require(boolean holds, String complaint, String text) {
    if (!holds) {
      throw new AssertionError(annotator.id() + " " + complaint + " on text: " + text);
    }
  }
}
