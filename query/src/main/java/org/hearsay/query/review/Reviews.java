package org.hearsay.query.review;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.Span;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.query.review.ReviewException.Kind;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;
import org.hearsay.store.StoredReading;
import org.hearsay.store.corrected.CorrectedRecord;

/**
 * Keeps what people put right. Each answers what was kept; nothing is kept when it fails with a
 * {@link ReviewException}. Thread-safe.
 */
public final class Reviews {
  private final RecordStore store;
  private final InstantSource clock;

  public Reviews(RecordStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Joins two things or keeps them apart. */
  public List<Correction> rule(
      Ruling.Kind kind, Lookup.Found one, Lookup.Found other, Reviewer reviewer) {
    if (one.kind() != other.kind()) {
      throw senseless("a " + word(one) + " and a " + word(other) + " cannot be one");
    }
    if (one.kind() == Lookup.Kind.REPORT) {
      throw senseless("one text or one story? say origin:ID or story:ID of both");
    }
    String first = one.kind().prefix() + one.asked();
    String second = other.kind().prefix() + other.asked();
    if (first.equals(second)) {
      throw senseless(first + " is one thing");
    }
    return keep(List.of(ruling(kind, first, second, reviewer, clock.instant())));
  }

  /**
   * Keeps one part apart from all others that it is joined with.
   *
   * @param part found by the id that is joined and should not be
   */
  public List<Correction> split(Lookup.Found part, CrisisIndex index, Reviewer reviewer) {
    String prefix = part.kind().prefix();
    String asked = prefix + part.asked();
    TreeSet<String> others = new TreeSet<>();
    for (Join join : Joins.of(part, index)) {
      others.add(prefix + join.left());
      others.add(prefix + join.right());
    }
    others.remove(asked);
    if (others.isEmpty()) {
      throw senseless(asked + " is joined with nothing");
    }
    Instant now = clock.instant();
    return keep(
        others.stream()
            .map(other -> ruling(Ruling.Kind.FORBID, asked, other, reviewer, now))
            .toList());
  }

  /**
   * Corrects a field in all these places.
   *
   * @param value the right value; empty when there is no such fact
   */
  public List<Correction> correct(
      List<Subject> subjects, String field, Optional<String> value, Reviewer reviewer) {
    Instant now = clock.instant();
    List<Correction> corrections = new ArrayList<>();
    for (Subject subject : subjects) {
      CrisisRecord record = current(subject);
      Correction correction = correction(record, subject, field, value, reviewer, now);
      CorrectedRecord.refusal(record, correction)
          .ifPresent(
              refusal -> {
                throw new ReviewException(Kind.BAD_VALUE, refusal);
              });
      corrections.add(correction);
    }
    return keep(corrections);
  }

  private CrisisRecord current(Subject subject) {
    return store
        .read(readings -> readings.current(subject.report()))
        .map(StoredReading::record)
        .orElseThrow(
            () -> new ReviewException(Kind.NOT_THERE, "there is no report " + subject.report()));
  }

  /** Keeps a remark beside a report or a thing. */
  public List<Correction> note(Lookup.Found found, String text, Reviewer reviewer) {
    return keep(
        List.of(
            Correction.ofReport(
                clock.instant(),
                reviewer.name(),
                found.id(),
                CorrectedRecord.NOTE,
                text,
                reviewer.whyOr("a note"))));
  }

  /** Keeps a remark beside a fact of one report, or beside the report. */
  public List<Correction> note(Subject subject, String text, Reviewer reviewer) {
    CrisisRecord record = current(subject);
    if (subject.fact().isPresent()
        && CorrectedRecord.value(record, subject.fact(), "id").isEmpty()) {
      throw new ReviewException(
          Kind.NOT_THERE, "there is no such fact in the report: " + subject.fact().get());
    }
    return keep(
        List.of(
            correction(
                record,
                subject,
                CorrectedRecord.NOTE,
                Optional.of(text),
                new Reviewer(reviewer.name(), reviewer.whyOr("a note")),
                clock.instant())));
  }

  /**
   * Takes back what somebody said before, and what was said in one breath with it.
   *
   * @param id the beginning of the id that it was given
   */
  public List<Correction> undo(String id, Reviewer reviewer) {
    List<Correction> all = store.read(readings -> readings.corrections());
    List<Correction> meant =
        all.stream().filter(correction -> correction.id().startsWith(id)).toList();
    if (meant.isEmpty()) {
      throw new ReviewException(Kind.NOT_THERE, "nobody said anything with the id " + id);
    }
    if (meant.size() > 1) {
      throw senseless(meant.size() + " are meant by " + id);
    }
    return keep(
        all.stream()
            .filter(other -> Breath.of(other).equals(Breath.of(meant.get(0))))
            .map(said -> said.undo(later(said), reviewer.name(), reviewer.whyOr("taken back")))
            .toList());
  }

  private Instant later(Correction said) {
    Instant now = clock.instant();
    return now.toEpochMilli() > said.madeAt().toEpochMilli() ? now : said.madeAt().plusMillis(1);
  }

  private List<Correction> keep(List<Correction> corrections) {
    store.write(
        writing -> {
          for (Correction correction : corrections) {
            writing.correct(correction);
          }
          return true;
        });
    return corrections;
  }

  private static Correction ruling(
      Ruling.Kind kind, String one, String other, Reviewer reviewer, Instant now) {
    return Rulings.correction(
        Ruling.of(kind, one, other, reviewer.name(), now, reviewer.whyOr("no reason given")));
  }

  private static Correction correction(
      CrisisRecord record,
      Subject subject,
      String field,
      Optional<String> value,
      Reviewer reviewer,
      Instant now) {
    Optional<Span> words = subject.fact().flatMap(fact -> CorrectedRecord.words(record, fact));
    return new Correction(
        now,
        reviewer.name(),
        subject.report(),
        subject.fact(),
        words,
        words.map(span -> span.text(record.article().text())),
        field,
        value,
        reviewer.whyOr("no reason given"),
        Optional.empty());
  }

  private static ReviewException senseless(String message) {
    return new ReviewException(Kind.SENSELESS, message);
  }

  private static String word(Lookup.Found found) {
    return found.kind().name().toLowerCase(Locale.ROOT);
  }
}
