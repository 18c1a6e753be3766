package org.hearsay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Annotations;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Layer;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final Layer<String> A = Layer.of("a", String.class);
  private static final Layer<String> B = Layer.of("b", String.class);
  private static final Layer<String> C = Layer.of("c", String.class);

  private static final Annotator MAKES_A =
      FakeAnnotator.of("a", Set.of(), Set.of(A), view -> Annotations.of(A, List.of(view.text())));
  private static final Annotator MAKES_B =
      FakeAnnotator.of("b", Set.of(A), Set.of(B), view -> Annotations.of(B, view.get(A)));
  private static final Annotator MAKES_C =
      FakeAnnotator.of("c", Set.of(B), Set.of(C), view -> Annotations.of(C, view.get(B)));
  private static final Annotator FAILS = FakeAnnotator.of("a", Set.of(), Set.of(A), failing());

  private static Function<Document, Annotations> failing() {
    return view -> {
      throw new IllegalStateException("broken");
    };
  }

  @Test
  void laterAnnotatorsReadWhatEarlierOnesGave() {
    Document done = Pipeline.of(MAKES_A, MAKES_B).process(Document.of("x"), IssueSink.ignoring());
    assertEquals(List.of("x"), done.get(B));
  }

  @Test
  void aRequiredLayerThatComesTooLateIsRefusedAtOnce() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Pipeline.of(MAKES_B, MAKES_A));
    assertEquals("b@1 requires 'a', which no earlier annotator provides", refused.getMessage());
  }

  @Test
  void aLayerHasOneProvider() {
    assertThrows(IllegalArgumentException.class, () -> Pipeline.of(MAKES_A, MAKES_A));
    Layer<Integer> namesake = Layer.of("a", Integer.class);
    Annotator other =
        FakeAnnotator.of(
            "other", Set.of(), Set.of(namesake), view -> Annotations.of(namesake, List.of()));
    assertThrows(IllegalArgumentException.class, () -> Pipeline.of(MAKES_A, other));
  }

  @Test
  void readingAnUndeclaredLayerFails() {
    Annotator sneaky =
        FakeAnnotator.of("sneaky", Set.of(), Set.of(B), view -> Annotations.of(B, view.get(A)));
    Pipeline pipeline = Pipeline.of(MAKES_A, sneaky);
    assertThrows(
        IllegalStateException.class,
        () -> pipeline.process(Document.of("x"), IssueSink.ignoring()));
  }

  @Test
  void givingLessThanPromisedFails() {
    Annotator lazy = FakeAnnotator.of("lazy", Set.of(), Set.of(A), view -> Annotations.none());
    IllegalStateException broken =
        assertThrows(
            IllegalStateException.class,
            () -> Pipeline.of(lazy).process(Document.of("x"), IssueSink.ignoring()));
    assertEquals("lazy@1 promised [a] and gave []", broken.getMessage());
  }

  @Test
  void afterAFailureTheDependentOnesAreSkippedAndNamed() {
    Layer<String> free = Layer.of("free", String.class);
    Annotator independent =
        FakeAnnotator.of("free", Set.of(), Set.of(free), view -> Annotations.of(free, List.of()));
    Pipeline pipeline = Pipeline.of(FAILS, MAKES_B, MAKES_C, independent);
    IssueList issues = new IssueList();
    List<String> failed = new ArrayList<>();
    Document done =
        pipeline.process(Document.of("x"), issues, (by, cause) -> failed.add(by.toString()));
    assertTrue(done.has(free));
    assertEquals(List.of(A, B, C), pipeline.missing(done));
    assertEquals(List.of("a@1"), failed);
    assertEquals(
        List.of("ANNOTATOR_FAILED", "ANNOTATOR_SKIPPED", "ANNOTATOR_SKIPPED"),
        issues.list().stream().map(Issue::code).toList());
  }

  @Test
  void componentsAndProvidersKeepTheOrder() {
    Pipeline pipeline = Pipeline.of(MAKES_A, MAKES_B);
    assertEquals("[a@1, b@1]", pipeline.components().toString());
    assertEquals("{a=a@1, b=b@1}", pipeline.providers().toString());
  }
}
