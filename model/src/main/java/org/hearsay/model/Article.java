package org.hearsay.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as it was received and read: its canonical text, what was removed from it, and what is
 * known about its publication.
 *
 * <p>Immutable; made by a {@link Builder}.
 *
 * @param id the SHA-256 of the input bytes, NUL, url, NUL, publisher, in lower-case hexadecimal
 * @param url where it was published
 * @param publisher the outlet that published it
 * @param title the headline
 * @param byline who wrote it
 * @param credit the agency it is credited to, such as {@code AP}
 * @param dateline the place of its dateline
 * @param datelineSpan the whole dateline in the text, its dash included
 * @param published the publication date
 * @param publishedAt the moment of publication
 * @param retrievedAt when it was fetched
 * @param publishedBasis the rule that gave the publication date
 * @param text the canonical text, free of furniture
 * @param removed what was taken out, in input order
 * @param alignment carries spans of the text back to plain-text input; empty for HTML
 * @param language the ISO 639-1 code of the text's language, {@code und} when unknown
 * @param issues problems that reading met
 */
public record Article(
    String id,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> dateline,
    Optional<Span> datelineSpan,
    Optional<LocalDate> published,
    Optional<Instant> publishedAt,
    Optional<Instant> retrievedAt,
    PublishedBasis publishedBasis,
    String text,
    List<RemovedText> removed,
    Optional<Alignment> alignment,
    String language,
    List<Issue> issues) {
  /** The ISO 639-2 code of a text that is in no language, such as a row of a table. */
  public static final String NO_LANGUAGE = "zxx";

  public Article {
    Objects.requireNonNull(text, "text");
    removed = List.copyOf(removed);
    issues = List.copyOf(issues);
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    if (!language.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a language code: '" + language + "'");
    }
    if (published.isPresent() == (publishedBasis == PublishedBasis.UNKNOWN)) {
      throw new IllegalArgumentException(
          "published " + published + " does not go with basis " + publishedBasis);
    }
  }

  /** A builder of an English article without anything but its id and text. */
  public static Builder builder(String id, String text) {
    return new Builder(id, text);
  }

  /** A builder that begins with all fields of this article, and with another text. */
  public Builder copyWithText(String otherText) {
    Builder copy = new Builder(id, otherText);
    copy.url = url;
    copy.publisher = publisher;
    copy.title = title;
    copy.byline = byline;
    copy.credit = credit;
    copy.dateline = dateline;
    copy.published = published;
    copy.publishedAt = publishedAt;
    copy.retrievedAt = retrievedAt;
    copy.publishedBasis = publishedBasis;
    copy.removed = removed;
    copy.alignment = alignment;
    copy.language = language;
    copy.issues = issues;
    return copy;
  }

  /** Collects the fields of an article; not safe to share between threads. */
  public static final class Builder {
    private final String id;
    private final String text;
    private Optional<String> url = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<String> credit = Optional.empty();
    private Optional<String> dateline = Optional.empty();
    private Optional<Span> datelineSpan = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Instant> publishedAt = Optional.empty();
    private Optional<Instant> retrievedAt = Optional.empty();
    private PublishedBasis publishedBasis = PublishedBasis.UNKNOWN;
    private List<RemovedText> removed = List.of();
    private Optional<Alignment> alignment = Optional.empty();
    private String language = "en";
    private List<Issue> issues = List.of();

    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
    }

    public Builder url(String value) {
      url = Optional.of(value);
      return this;
    }

    public Builder publisher(String value) {
      publisher = Optional.of(value);
      return this;
    }

    public Builder title(String value) {
      title = Optional.of(value);
      return this;
    }

    public Builder byline(String value) {
      byline = Optional.of(value);
      return this;
    }

    public Builder credit(String value) {
      credit = Optional.of(value);
      return this;
    }

    public Builder dateline(String value) {
      dateline = Optional.of(value);
      return this;
    }

    public Builder datelineSpan(Span value) {
      datelineSpan = Optional.of(value);
      return this;
    }

    public Builder published(LocalDate value, PublishedBasis basis) {
      published = Optional.of(value);
      publishedBasis = basis;
      return this;
    }

    public Builder publishedAt(Instant value) {
      publishedAt = Optional.of(value);
      return this;
    }

    public Builder retrievedAt(Instant value) {
      retrievedAt = Optional.of(value);
      return this;
    }

    public Builder removed(List<RemovedText> value) {
      removed = List.copyOf(value);
      return this;
    }

    public Builder alignment(Alignment value) {
      alignment = Optional.of(value);
      return this;
    }

    public Builder language(String value) {
      language = value;
      return this;
    }

    public Builder issues(List<Issue> value) {
      issues = List.copyOf(value);
      return this;
    }

    /** Adds problems to those that are known. */
    public Builder addIssues(List<Issue> more) {
      issues = Stream.concat(issues.stream(), more.stream()).toList();
      return this;
    }

    public Article build() {
      return new Article(
          id,
          url,
          publisher,
          title,
          byline,
          credit,
          dateline,
          datelineSpan,
          published,
          publishedAt,
          retrievedAt,
          publishedBasis,
          text,
          removed,
          alignment,
          language,
          issues);
    }
  }
}
