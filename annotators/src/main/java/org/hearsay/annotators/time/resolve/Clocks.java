package org.hearsay.annotators.time.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hearsay.annotators.time.calendar.Period;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeType;

/** Resolves times of day and parts of the day on a given date. */
final class Clocks {
  private Clocks() {}

  static String suffix(Meaning.Clock clock) {
    return "T"
        + Period.two(clock.hour())
        + ":"
        + Period.two(Math.max(0, clock.minute()))
        + (clock.universal() ? "Z" : "");
  }

  static Resolved clock(Meaning.Clock clock, LocalDate date, TimeBasis basis) {
    LocalDateTime moment =
        date.atStartOfDay().plusHours(clock.hour()).plusMinutes(Math.max(0, clock.minute()));
    return new Resolved(
        TimeType.TIME,
        date + suffix(clock),
        Optional.of(moment.toString()),
        Optional.of(moment.plusMinutes(1).toString()),
        basis,
        Optional.of(Period.day(date)));
  }

  static Resolved dayPart(String code, LocalDate date, TimeBasis basis) {
    int from =
        switch (code) {
          case "MO" -> 6;
          case "MI" -> 11;
          case "AF" -> 12;
          default -> 18;
        };
    int to =
        switch (code) {
          case "MO" -> 12;
          case "MI" -> 13;
          case "AF" -> 18;
          case "EV" -> 24;
          default -> 30;
        };
    return new Resolved(
        TimeType.TIME,
        date + "T" + code,
        Optional.of(date.atStartOfDay().plusHours(from).toString()),
        Optional.of(date.atStartOfDay().plusHours(to).toString()),
        basis,
        Optional.of(Period.day(date)));
  }
}
