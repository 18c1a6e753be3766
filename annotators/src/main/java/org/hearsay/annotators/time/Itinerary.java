package org.hearsay.annotators.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.annotators.time.resolve.Resolved;
import org.hearsay.annotators.time.tense.Direction;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.facts.TimeBasis;

/** The stops of a journey to come, which follow each other: "there on Monday, then on Thursday". */
final class Itinerary {
  private static final Set<String> NEXT = Set.of("then", "afterwards");

  private Optional<LocalDate> reached = Optional.empty();
  private int sentence = -2;

  /** The time, a week later where its weekday would lie before the stop that it follows. */
  Resolved follow(Resolved time, Phrase phrase, Words words, int before, int index) {
    Optional<Period> told = time.told();
    if (!(phrase.meaning() instanceof Meaning.Weekday) || told.isEmpty()) {
      return time;
    }
    LocalDate day = told.get().start();
    boolean late = index <= sentence + 1 && reached.filter(day::isBefore).isPresent();
    boolean next = false;
    for (int at = Math.max(0, before); at < phrase.begin(); at++) {
      next |= words.in(at, NEXT);
    }
    Resolved moved =
        late && next ? Resolved.of(Period.day(day.plusWeeks(1)), TimeBasis.RELATIVE) : time;
    reached = moved.told().map(Period::start);
    sentence = index;
    return moved;
  }

  /** Whether a time of this direction may be a stop. */
  static boolean isAhead(Direction direction) {
    return direction == Direction.FUTURE;
  }
}
