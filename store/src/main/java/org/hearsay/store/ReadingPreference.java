package org.hearsay.store;

import java.util.Comparator;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.record.RecordProvenance;

/**
 * What decides between readings of one report by one engine: the greatest stands for it.
 *
 * @param basis of its date: the surer the better
 * @param key tells the readings apart
 */
public record ReadingPreference(PublishedBasis basis, String key)
    implements Comparable<ReadingPreference> {
  private static final Comparator<ReadingPreference> WORST_FIRST =
      Comparator.comparing(ReadingPreference::basis, Comparator.reverseOrder())
          .thenComparing(ReadingPreference::key);

  /** Of the engine's reading of an article. */
  public static ReadingPreference of(Article article, RecordProvenance engine) {
    return new ReadingPreference(
        article.publishedBasis(), ReadingKey.of(ReadingKey.fingerprint(engine), article));
  }

  @Override
  public int compareTo(ReadingPreference other) {
    return WORST_FIRST.compare(this, other);
  }
}
