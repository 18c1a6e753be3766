package org.hearsay.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.rows.Digest;

/**
 * What a person says against or beyond the engine: who, when, of what, and why.
 *
 * <p>It holds on to words, not only to a fact's id, so that it outlives a new reading in which the
 * ids differ. It is never changed: taking it back is a correction of its own.
 *
 * @param madeAt when, to the millisecond
 * @param madeBy who
 * @param subject the id of the report it is about
 * @param fact the id of the fact in the reading that the person saw, empty for the whole report
 * @param words where the fact's words stand
 * @param quote the words
 * @param field what is corrected, such as {@code source} or {@code status}
 * @param value the right value, empty for "not this"
 * @param undoes the id of the correction that this one takes back
 */
public record Correction(
    Instant madeAt,
    String madeBy,
    String subject,
    Optional<String> fact,
    Optional<Span> words,
    Optional<String> quote,
    String field,
    Optional<String> value,
    String why,
    Optional<String> undoes) {
  static final String UNDO = "undo";

  public Correction {
    madeAt = Instant.ofEpochMilli(madeAt.toEpochMilli());
    Objects.requireNonNull(subject, "subject");
    if (madeBy.isBlank() || why.isBlank() || field.isBlank()) {
      throw new IllegalArgumentException(
          "a correction needs somebody, a field and a reason: '"
              + madeBy
              + "', '"
              + field
              + "', '"
              + why
              + "'");
    }
  }

  /** A correction of a whole report's field. */
  public static Correction ofReport(
      Instant madeAt, String madeBy, String report, String field, String value, String why) {
    return new Correction(
        madeAt,
        madeBy,
        report,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        field,
        Optional.of(value),
        why,
        Optional.empty());
  }

  /** Takes this correction back; at a later moment, so that it can be told which came first. */
  public Correction undo(Instant at, String by, String because) {
    if (at.toEpochMilli() <= madeAt.toEpochMilli()) {
      throw new IllegalArgumentException("taken back at " + at + " but made at " + madeAt);
    }
    return new Correction(
        at, by, subject, fact, words, quote, UNDO, Optional.empty(), because, Optional.of(id()));
  }

  /** The hash of all that it says: the same correction brought twice is one. */
  public String id() {
    return Digest.of(
        Moments.text(madeAt),
        madeBy,
        subject,
        fact.orElse(""),
        words.map(Span::toString).orElse(""),
        quote.orElse(""),
        field,
        value.orElse("\u0000"),
        why,
        undoes.orElse(""));
  }
}
