package org.hearsay.reader;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;

/**
 * What the thing that a report came in says of it: a feed, an archived exchange, a line of JSON.
 *
 * @param charset the encoding that the transport names; used where the bytes themselves name none
 * @param publishedAt the moment of publication
 * @param publishedBasis the rule behind the publication date of the options
 * @param byline who wrote it
 * @param issues problems met on the way to the report
 */
public record Hints(
    Optional<Charset> charset,
    Optional<Instant> publishedAt,
    PublishedBasis publishedBasis,
    Optional<String> byline,
    List<Issue> issues) {
  private static final Hints NONE =
      new Hints(
          Optional.empty(), Optional.empty(), PublishedBasis.GIVEN, Optional.empty(), List.of());

  public Hints {
    issues = List.copyOf(issues);
  }

  /** Nothing is said; a date was given by the caller. */
  public static Hints none() {
    return NONE;
  }

  public Hints withCharset(Charset value) {
    return new Hints(Optional.of(value), publishedAt, publishedBasis, byline, issues);
  }

  public Hints withPublishedAt(Instant value) {
    return new Hints(charset, Optional.of(value), publishedBasis, byline, issues);
  }

  public Hints withPublishedBasis(PublishedBasis value) {
    return new Hints(charset, publishedAt, value, byline, issues);
  }

  public Hints withByline(String value) {
    return new Hints(charset, publishedAt, publishedBasis, Optional.of(value), issues);
  }

  public Hints withIssues(List<Issue> value) {
    return new Hints(charset, publishedAt, publishedBasis, byline, value);
  }
}
