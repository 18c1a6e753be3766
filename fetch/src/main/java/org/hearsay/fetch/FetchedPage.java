package org.hearsay.fetch;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page as a server sent it.
 *
 * @param url where it was in the end, behind all redirects
 * @param bytes unpacked; none where it has not changed
 * @param changed false where the server says that it is as it was
 * @param charset the encoding that the server names
 * @param retrievedAt when it came
 * @param validators to ask next time whether it has changed
 * @param reservations the rights to machine reading that the server reserves, in its words' names
 */
public record FetchedPage(
    String url,
    byte[] bytes,
    boolean changed,
    Optional<Charset> charset,
    Instant retrievedAt,
    Validators validators,
    List<String> reservations) {
  public FetchedPage {
    reservations = List.copyOf(reservations);
  }

  /**
   * What a server gave to recognize a version of a page.
   *
   * @param entityTag of its ETag header
   * @param lastModified of its Last-Modified header
   */
  public record Validators(Optional<String> entityTag, Optional<String> lastModified) {
    /** Nothing is known: the page is fetched in any case. */
    public static Validators none() {
      return new Validators(Optional.empty(), Optional.empty());
    }
  }
}
