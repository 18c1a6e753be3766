package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A canonical text and the layers computed over it.
 *
 * <p>Immutable: {@link #with} gives a new document. Each layer is written once; a correction is a
 * layer of its own.
 */
public final class Document {
  private final String text;
  private final Optional<LocalDate> creationDate;
  private final Optional<String> title;
  private final Optional<Span> dateline;
  private final Annotations annotations;

  private Document(
      String text,
      Optional<LocalDate> creationDate,
      Optional<String> title,
      Optional<Span> dateline,
      Annotations annotations) {
    this.text = Objects.requireNonNull(text, "text");
    this.creationDate = Objects.requireNonNull(creationDate, "creationDate");
    this.title = Objects.requireNonNull(title, "title");
    this.dateline = Objects.requireNonNull(dateline, "dateline");
    this.annotations = annotations;
  }

  /** A document of a text alone, without date, title and layers. */
  public static Document of(String text) {
    return new Document(
        text, Optional.empty(), Optional.empty(), Optional.empty(), Annotations.none());
  }

  /** The article's document, without layers; its date only when it may anchor relative dates. */
  public static Document of(Article article) {
    Optional<LocalDate> anchor =
        article.publishedBasis().anchorsDates() ? article.published() : Optional.empty();
    return new Document(
        article.text(), anchor, article.title(), article.datelineSpan(), Annotations.none());
  }

  /** The same with a date that relative dates may be resolved by. */
  public Document withCreationDate(LocalDate date) {
    return new Document(text, Optional.of(date), title, dateline, annotations);
  }

  /** The same with a title. */
  public Document withTitle(String given) {
    return new Document(text, creationDate, Optional.of(given), dateline, annotations);
  }

  /** The same with a dateline at this place. */
  public Document withDateline(Span span) {
    return new Document(text, creationDate, title, Optional.of(span), annotations);
  }

  /** The canonical text, which all spans refer to. */
  public String text() {
    return text;
  }

  /** The words of a span. */
  public String text(Span span) {
    return span.text(text);
  }

  /**
   * The publication date, the anchor of "yesterday"; empty when it is unknown or only inferred, for
   * then no relative date may be resolved.
   */
  public Optional<LocalDate> creationDate() {
    return creationDate;
  }

  public Optional<String> title() {
    return title;
  }

  /** The dateline before the first sentence, its dash included: no part of what is told. */
  public Optional<Span> dateline() {
    return dateline;
  }

  /** The layers that were computed. */
  public Set<Layer<?>> layers() {
    return annotations.layers();
  }

  public boolean has(Layer<?> layer) {
    return annotations.has(layer);
  }

  /** The items of a layer, empty when none were found; fails when the layer was not computed. */
  public <T> List<T> get(Layer<T> layer) {
    return annotations.get(layer);
  }

  /** This with more layers; fails when one of them was computed before. */
  public Document with(Annotations found) {
    return new Document(text, creationDate, title, dateline, annotations.and(found));
  }

  /** This with one more layer. */
  public <T> Document with(Layer<T> layer, List<? extends T> items) {
    return with(Annotations.of(layer, items));
  }

  /** A view that has none but the named layers. */
  public Document only(Set<Layer<?>> kept) {
    return new Document(text, creationDate, title, dateline, annotations.only(kept));
  }

  @Override
  public String toString() {
    return "Document[" + text.length() + " code units, layers " + layers() + "]";
  }
}
