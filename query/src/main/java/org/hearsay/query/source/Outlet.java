package org.hearsay.query.source;

import java.net.URI;
import java.util.Optional;
import org.hearsay.model.Article;

/** Who published a report. */
public final class Outlet {
  private Outlet() {}

  /** Its publisher, else the host of its address. */
  public static Optional<String> of(Article article) {
    return article
        .publisher()
        .filter(name -> !name.isBlank())
        .or(() -> article.url().flatMap(Outlet::host));
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
