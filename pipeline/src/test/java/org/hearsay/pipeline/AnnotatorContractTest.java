package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearsay.model.Annotations;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class AnnotatorContractTest {
  private static final Layer<Span> SPANS = Layer.of("spans", Span.class);
  private static final Layer<Nested> NESTED = Layer.of("nested", Nested.class);

  private record Nested(Optional<Span> first, List<Span> more, String name) {}

  private static Annotator spans(Function<Document, List<Span>> work) {
    return FakeAnnotator.of(
        "spans", Set.of(), Set.of(SPANS), view -> Annotations.of(SPANS, work.apply(view)));
  }

  private static String complaintAbout(Annotator annotator) {
    return assertThrows(
            AssertionError.class,
            () ->
                AnnotatorContract.check(
                    UnaryOperator.identity(), annotator, AnnotatorContract.SEED))
        .getMessage();
  }

  @Test
  void anAnnotatorOfTheWholeTextPasses() {
    Annotator whole =
        spans(
            view -> view.text().isEmpty() ? List.of() : List.of(new Span(0, view.text().length())));
    AnnotatorContract.check(Pipeline.of(), whole, AnnotatorContract.SEED);
  }

  @Test
  void spansPastTheTextAreCaught() {
    Annotator past = spans(view -> List.of(new Span(0, view.text().length() + 1)));
    assertTrue(complaintAbout(past).contains("reaches past the text"));
  }

  @Test
  void halfACharacterIsCaught() {
    Annotator halving =
        spans(view -> view.text().startsWith("\ud83d\ude80") ? List.of(new Span(0, 1)) : List.of());
    assertTrue(complaintAbout(halving).contains("inside a character"));
  }

  @Test
  void spansDeepInsideAnItemAreFound() {
    Nested item = new Nested(Optional.of(new Span(0, 1)), List.of(new Span(2, 3)), "name");
    assertEquals(List.of(new Span(0, 1), new Span(2, 3)), SpanFinder.spansIn(item));
    Annotator nested =
        FakeAnnotator.of(
            "nested", Set.of(), Set.of(NESTED), view -> Annotations.of(NESTED, List.of(item)));
    assertTrue(complaintAbout(nested).contains("reaches past the text"));
  }

  @Test
  void aBrokenPromiseIsCaught() {
    Annotator lazy = FakeAnnotator.of("lazy", Set.of(), Set.of(SPANS), view -> Annotations.none());
    assertTrue(complaintAbout(lazy).contains("promised"));
  }

  @Test
  void memoryBetweenCallsIsCaught() {
    AtomicInteger calls = new AtomicInteger();
    Annotator counting =
        spans(
            view ->
                calls.incrementAndGet() % 2 == 0 || view.text().isEmpty()
                    ? List.of()
                    : List.of(new Span(0, 1)));
    assertTrue(complaintAbout(counting).contains("differs the second time"));
  }
}
