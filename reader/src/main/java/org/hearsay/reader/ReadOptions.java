package org.hearsay.reader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller knows about a report besides its bytes; what is given wins over what is read.
 *
 * @param url where it was published
 * @param publisher the outlet that published it
 * @param published the publication date
 * @param title the headline
 * @param retrievedAt when it was fetched
 * @param hints what the thing it came in says of it besides
 */
public record ReadOptions(
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<Instant> retrievedAt,
    Hints hints) {

  /** Nothing is known. */
  public static ReadOptions none() {
    return new ReadOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Hints.none());
  }

  public ReadOptions withUrl(String value) {
    return new ReadOptions(Optional.of(value), publisher, published, title, retrievedAt, hints);
  }

  public ReadOptions withPublisher(String value) {
    return new ReadOptions(url, Optional.of(value), published, title, retrievedAt, hints);
  }

  public ReadOptions withPublished(LocalDate value) {
    return new ReadOptions(url, publisher, Optional.of(value), title, retrievedAt, hints);
  }

  public ReadOptions withTitle(String value) {
    return new ReadOptions(url, publisher, published, Optional.of(value), retrievedAt, hints);
  }

  public ReadOptions withRetrievedAt(Instant value) {
    return new ReadOptions(url, publisher, published, title, Optional.of(value), hints);
  }

  public ReadOptions withHints(Hints value) {
    return new ReadOptions(url, publisher, published, title, retrievedAt, value);
  }
}
