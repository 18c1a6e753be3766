package org.hearsay.pages.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.Dates;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.When;

/** One entry of a timeline: an event, or an occasion on which parties meet. Immutable. */
public sealed interface Happening {
  String id();

  /** What is held of it now. */
  Status status();

  /** When it is to be or was, as far as the reports settle it. */
  Optional<When> when();

  /** The first day on which it was told. */
  Optional<LocalDate> told();

  /** An event that is not part of a meeting. */
  record OfEvent(SharedEvent event, SharedEvent.Version leading) implements Happening {
    @Override
    public String id() {
      return event.id();
    }

    @Override
    public Status status() {
      return leading.status();
    }

    @Override
    public Optional<When> when() {
      return event.time();
    }

    @Override
    public Optional<LocalDate> told() {
      return event.versions().stream()
          .flatMap(version -> version.from().stream())
          .min(LocalDate::compareTo);
    }
  }

  /** A meeting with its history. */
  record OfMeeting(SharedMeeting meeting) implements Happening {
    /** What is known of it now. */
    public SharedMeeting.State now() {
      return meeting.history().get(meeting.now());
    }

    @Override
    public String id() {
      return meeting.id();
    }

    @Override
    public Status status() {
      return now().status();
    }

    @Override
    public Optional<When> when() {
      return now().time();
    }

    @Override
    public Optional<LocalDate> told() {
      return now().on();
    }
  }

  /** An event by what the reports themselves hold of it last, else by what is told first. */
  static Happening of(SharedEvent event) {
    List<SharedEvent.Version> own =
        event.versions().stream().filter(version -> version.heldBy().isEmpty()).toList();
    SharedEvent.Version leading = own.isEmpty() ? event.versions().get(0) : own.get(own.size() - 1);
    return new OfEvent(event, leading);
  }

  /** A meeting by what is known of it now. */
  static Happening of(SharedMeeting meeting) {
    return new OfMeeting(meeting);
  }

  /** The day or range in words; where none is settled, the day on which it was told. */
  default String whenWords() {
    return when()
        .flatMap(Dates::of)
        .or(() -> told().map(day -> "told " + Dates.shortDay(day)))
        .orElse("no day");
  }

  /** Whether the day of what happens is settled, and not only the day of the telling. */
  default boolean isDated() {
    return when().flatMap(Dates::of).isPresent();
  }

  /** Sorts as the happenings followed one another, as far as that is known. */
  default String order() {
    return when()
        .flatMap(when -> when.start().or(when::end))
        .or(() -> told().map(LocalDate::toString))
        .orElse("9999");
  }

  /** Whether it begins in these days; where no day is settled, whether it was told in them. */
  default boolean isWithin(Optional<LocalDate> from, Optional<LocalDate> until) {
    return Days.isWithin(day(), from, until);
  }

  private Optional<LocalDate> day() {
    return when()
        .flatMap(When::start)
        .or(() -> when().flatMap(When::end))
        .flatMap(Days::of)
        .or(this::told);
  }
}
