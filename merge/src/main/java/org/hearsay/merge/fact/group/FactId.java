package org.hearsay.merge.fact.group;

import org.hearsay.model.Span;
import org.hearsay.record.json.Hashes;

/**
 * The id of a fact beyond its report, made of what does not move when the report is read again: the
 * report, the kind of fact and the words that it stands on.
 */
public final class FactId {
  private static final int DIGITS = 12;

  private FactId() {}

  /**
   * Such as {@code e-3f9a01c2d4b7}.
   *
   * @param kind a letter
   * @param ordinal 0 for the first fact of this kind on the same words
   */
  public static String of(char kind, String report, Span anchor, int ordinal) {
    String ground =
        report + '\n' + kind + '\n' + anchor.begin() + '-' + anchor.end() + '\n' + ordinal;
    return of(kind, ground);
  }

  /** The id of what stands on two facts, such as an answer to a claim. */
  public static String between(char kind, String relation, String one, String other) {
    return of(kind, relation + '\n' + one + '\n' + other);
  }

  private static String of(char kind, String ground) {
    return kind + "-" + Hashes.sha256(ground).substring(0, DIGITS);
  }
}
