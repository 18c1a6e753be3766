package org.hearsay.annotators.time.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.tense.Direction;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeType;

/** Gives expressions their values; without a publication date only what is explicit has one. */
public final class Resolver {
  private final Optional<Timeline> timeline;

  public Resolver(Optional<Timeline> timeline) {
    this.timeline = timeline;
  }

  /**
   * @param preposition the word before the expression
   */
  public Resolved resolve(Meaning meaning, Direction direction, String preposition) {
    if (meaning instanceof Meaning.BeforeChrist year) {
      return Resolved.open(TimeType.DATE, year.value(), TimeBasis.EXPLICIT);
    } else if (meaning instanceof Meaning.Repeat repeat) {
      return Resolved.open(TimeType.SET, repeat.value(), TimeBasis.EXPLICIT);
    }
    Optional<Timeline> anchor = timeline;
    if (anchor.isEmpty() && isExplicit(meaning)) {
      anchor = Optional.of(new Timeline(LocalDate.of(2000, 1, 1), false));
    }
    Resolved found =
        anchor
            .map(line -> anchored(meaning, line, direction, preposition))
            .orElseGet(() -> unanchored(meaning));
    timeline
        .filter(line -> isTold(meaning, line))
        .ifPresent(line -> found.told().ifPresent(line::tell));
    return found;
  }

  /** Comparisons and, in stories of the past, times of the telling do not move the story. */
  private static boolean isTold(Meaning meaning, Timeline line) {
    boolean telling =
        (meaning instanceof Meaning.Offset offset && !offset.told())
            || meaning instanceof Meaning.Weekday;
    return !(meaning instanceof Meaning.YearBefore) && !(telling && line.isNarrative());
  }

  private static Resolved unanchored(Meaning meaning) {
    if (meaning instanceof Meaning.Duration duration) {
      TimeBasis basis = duration.shift() == Shift.NONE ? TimeBasis.EXPLICIT : TimeBasis.UNRESOLVED;
      return Resolved.open(TimeType.DURATION, duration.value(), basis);
    } else if (meaning instanceof Meaning.Reference reference) {
      return Resolved.open(TimeType.DATE, reference.value(), TimeBasis.UNRESOLVED);
    }
    TimeType type =
        meaning instanceof Meaning.Clock || meaning instanceof Meaning.DayPart
            ? TimeType.TIME
            : TimeType.DATE;
    return Resolved.open(type, Underspecified.value(meaning), TimeBasis.UNRESOLVED);
  }

  private static Resolved anchored(
      Meaning meaning, Timeline line, Direction direction, String preposition) {
    TimeBasis basis = isExplicit(meaning) ? TimeBasis.EXPLICIT : TimeBasis.RELATIVE;
    if (meaning instanceof Meaning.Duration duration) {
      return new Lengths(line, direction).resolve(duration, preposition);
    } else if (meaning instanceof Meaning.Reference reference) {
      return reference(reference, line);
    } else if (meaning instanceof Meaning.Clock clock) {
      return Clocks.clock(clock, day(clock.day(), line, direction), basis);
    } else if (meaning instanceof Meaning.DayPart part) {
      return Clocks.dayPart(part.code(), day(part.day(), line, direction), basis);
    } else if (meaning instanceof Meaning.Part part && isTimeOfDay(part.whole())) {
      return anchored(part.whole(), line, direction, preposition);
    }
    return new Dates(line, direction)
        .resolve(meaning)
        .map(period -> Resolved.of(period, basis))
        .orElseGet(() -> unanchored(meaning));
  }

  private static boolean isTimeOfDay(Meaning meaning) {
    return meaning instanceof Meaning.Clock || meaning instanceof Meaning.DayPart;
  }

  private static LocalDate day(Optional<Meaning> day, Timeline line, Direction direction) {
    Dates dates = new Dates(line, direction);
    return day.flatMap(dates::resolve)
        .or(() -> line.toldNearby().filter(told -> told.unit() == TimeUnit.DAY))
        .map(Period::start)
        .orElse(line.publication());
  }

  private static Resolved reference(Meaning.Reference reference, Timeline line) {
    Resolved open = Resolved.open(TimeType.DATE, reference.value(), TimeBasis.RELATIVE);
    Optional<String> now = Optional.of(line.publication().toString());
    switch (reference.value()) {
      case "PAST_REF":
        return open.within(Optional.empty(), now);
      case "FUTURE_REF":
        return open.within(now, Optional.empty());
      default:
        return open;
    }
  }

  /** Whether the words alone say which date is meant. */
  public static boolean isExplicit(Meaning meaning) {
    if (meaning instanceof Meaning.Calendar calendar) {
      return calendar.year() > 0;
    } else if (meaning instanceof Meaning.YearPart part) {
      return part.year() > 0;
    } else if (meaning instanceof Meaning.Feast feast) {
      return feast.year() > 0;
    } else if (meaning instanceof Meaning.Part part) {
      return isExplicit(part.whole());
    } else if (meaning instanceof Meaning.PartOf part) {
      return isExplicit(part.year());
    } else if (meaning instanceof Meaning.DayPart part) {
      return part.day().filter(Resolver::isExplicit).isPresent();
    } else if (meaning instanceof Meaning.Clock clock) {
      return clock.day().filter(Resolver::isExplicit).isPresent();
    }
    return meaning instanceof Meaning.Era;
  }
}
