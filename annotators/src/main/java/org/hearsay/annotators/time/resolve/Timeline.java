package org.hearsay.annotators.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.TimeUnit;

/** The dates told so far, in text order; not safe to share between threads. */
public final class Timeline {
  private final LocalDate publication;
  private final boolean narrative;
  private Optional<Period> last = Optional.empty();
  private Optional<Period> lastQuarter = Optional.empty();
  private int lastSentence = -1;
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

  public void tell(Period period) {
    last = Optional.of(period);
    lastSentence = sentence;
    if (period.unit() == TimeUnit.QUARTER && period.value().contains("Q")) {
      lastQuarter = last;
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

  /** What this sentence has told so far. */
  public Optional<Period> toldHere() {
    return lastSentence == sentence ? last : Optional.empty();
  }

  /** What this sentence or the one before has told. */
  public Optional<Period> toldNearby() {
    return lastSentence >= sentence - 1 ? last : Optional.empty();
  }
}
