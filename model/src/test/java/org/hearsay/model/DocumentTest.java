package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final Layer<String> WORDS = Layer.of("words", String.class);
  private static final Layer<Integer> COUNTS = Layer.of("counts", Integer.class);
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

  @Test
  void aLayerThatWasNotComputedFailsWhileAnEmptyOneIsEmpty() {
    Document document = Document.of("text").with(WORDS, List.of());
    assertEquals(List.of(), document.get(WORDS));
    assertTrue(document.has(WORDS));
    assertThrows(IllegalStateException.class, () -> document.get(COUNTS));
  }

  @Test
  void addingALayerLeavesTheFirstDocumentAlone() {
    Document before = Document.of("text");
    Document after = before.with(WORDS, List.of("text"));
    assertFalse(before.has(WORDS));
    assertEquals(List.of("text"), after.get(WORDS));
  }

  @Test
  void eachLayerIsWrittenOnce() {
    Document document = Document.of("text").with(WORDS, List.of());
    assertThrows(IllegalStateException.class, () -> document.with(WORDS, List.of()));
    Annotations words = Annotations.of(WORDS, List.of());
    assertThrows(IllegalStateException.class, () -> words.and(WORDS, List.of()));
  }

  @Test
  void aRestrictedViewHidesTheOtherLayers() {
    Document document =
        Document.of("text").with(Annotations.of(WORDS, List.of("a")).and(COUNTS, List.of(1)));
    Document view = document.only(Set.of(COUNTS));
    assertEquals(Set.of(COUNTS), view.layers());
    assertThrows(IllegalStateException.class, () -> view.get(WORDS));
  }

  @Test
  void textOfASpanIsItsSlice() {
    assertEquals("ex", Document.of("text").text(new Span(1, 3)));
  }

  @Test
  void aGivenDateAnchorsAndAnInferredOneDoesNot() {
    Article given =
        Article.builder("id", "text").published(DAY, PublishedBasis.GIVEN).title("Title").build();
    Article inferred =
        Article.builder("id", "text").published(DAY, PublishedBasis.INFERRED).build();
    assertEquals(Optional.of(DAY), Document.of(given).creationDate());
    assertEquals(Optional.of("Title"), Document.of(given).title());
    assertEquals(Optional.empty(), Document.of(inferred).creationDate());
  }

  @Test
  void aDateNeedsABasis() {
    Article.Builder builder = Article.builder("id", "text").published(DAY, PublishedBasis.UNKNOWN);
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
