package org.hearsay.annotators.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.TimeUnit;

/** The dates told so far, in text order; not safe to share between threads. */
public final class Timeline {
  /** A year that lies farther from the story is told in passing. */
  private static final int FARTHEST = 8;

  private static final int NEAR = 4;

  private final LocalDate publication;
  private final boolean narrative;
  private Optional<Period> last = Optional.empty();
  private Optional<Period> lastQuarter = Optional.empty();
  private Optional<Period> aside = Optional.empty();
  private int lastSentence = -1;
  private int quarterSentence = -1;
  private int sentence;

  /**
   * @param narrative whether the text tells of times long before its publication, so that a month
   *     without a year belongs to the year just told
   */
  public Timeline(LocalDate publication, boolean narrative) {
    this.publication = publication;
    this.narrative = narrative;
  }

  public void enter(int index) {
    sentence = index;
  }

  /** Remembers a date that was told. */
  public void tell(Period period) {
    boolean leaps =
        narrative
            && period.unit().compareTo(TimeUnit.YEAR) >= 0
            && last.isPresent()
            && Math.abs(period.start().getYear() - last.get().start().getYear()) > FARTHEST;
    if (leaps && aside.isEmpty()) {
      aside = Optional.of(period);
      return;
    }
    aside = Optional.empty();
    last = Optional.of(period);
    lastSentence = sentence;
    if (period.unit() == TimeUnit.QUARTER && period.value().contains("Q")) {
      lastQuarter = last;
      quarterSentence = sentence;
    }
  }

  /**
   * Goes back to what this sentence had told before its last time, which only says when something
   * was said: "will travel on Friday, it said on Thursday. A day later ..."
   */
  public void untell(Optional<Period> toldBefore) {
    if (toldBefore.isPresent()) {
      last = toldBefore;
    }
  }

  public LocalDate publication() {
    return publication;
  }

  public boolean isNarrative() {
    return narrative && last.isPresent();
  }

  /** What was told last. */
  public Period told() {
    return last.orElseGet(() -> Period.day(publication));
  }

  public Optional<Period> toldQuarter() {
    return lastQuarter;
  }

  /** The quarter that this sentence or one of the few before has told. */
  public Optional<Period> recentQuarter() {
    return quarterSentence >= sentence - NEAR ? lastQuarter : Optional.empty();
  }

  /** What this sentence has told so far. */
  public Optional<Period> toldHere() {
    return lastSentence == sentence ? last : Optional.empty();
  }

  /** What this sentence or the one before has told. */
  public Optional<Period> toldNearby() {
    return lastSentence >= sentence - 1 ? last : Optional.empty();
  }
}
