package org.hearsay.store;

import org.hearsay.model.Article;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.rows.Digest;

/** Tells readings apart: one engine makes one reading of a report with given date and title. */
public final class ReadingKey {
  private ReadingKey() {}

  /** The hash of all that the engine is made of. */
  public static String fingerprint(RecordProvenance engine) {
    Digest digest = new Digest();
    digest.add(engine.engine());
    engine.components().forEach((name, version) -> digest.add(name + "@" + version));
    digest.add("");
    engine.resources().forEach((name, hash) -> digest.add(name + "=" + hash));
    return digest.hex();
  }

  static String of(String fingerprint, Article article) {
    return Digest.of(
        article.id(),
        fingerprint,
        article.publishedBasis().code(),
        article.published().map(Object::toString).orElse(""),
        article.title().orElse(""));
  }
}
