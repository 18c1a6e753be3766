package org.hearsay.digest.find;

import java.util.Comparator;
import org.hearsay.digest.DigestEntry;
import org.hearsay.query.FactKind;

/**
 * An entry that may be shown.
 *
 * @param weight how much it is worth reading, among entries of one reason
 */
record Candidate(DigestEntry entry, int weight) {
  /** A second origin says more than a third. */
  private static final int[] OF_ORIGINS = {0, 0, 12, 17, 20, 22};

  private static final int MEAGRE = 7;

  /** The most worth reading first; of equal ones what is changed last, and always one order. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::weight)
          .thenComparing(candidate -> candidate.entry().changedAt())
          .reversed()
          .thenComparing(candidate -> candidate.entry().headline())
          .thenComparing(candidate -> candidate.entry().id());

  /** An entry that weighs by its origins, by what its words say, and by so much more. */
  static Candidate of(DigestEntry entry, int more) {
    int origins = Math.min(entry.support().origins(), OF_ORIGINS.length - 1);
    boolean meagre = entry.words().stream().allMatch(words -> ShortWords.isMeagre(words.quote()));
    return new Candidate(entry, OF_ORIGINS[origins] + more - (meagre ? MEAGRE : 0));
  }

  /** What is said beside what is done, each with its share of the lines. */
  boolean isSaying() {
    return entry.kind() == FactKind.CLAIM;
  }
}
