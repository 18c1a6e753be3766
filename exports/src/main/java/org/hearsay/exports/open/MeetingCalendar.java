package org.hearsay.exports.open;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Days;
import org.hearsay.exports.lift.MeetingNow;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.When;

/**
 * A calendar entry for each meeting with a day (RFC 5545): tentative while it lies ahead, confirmed
 * when reports say it took place, cancelled when it did not. Its number goes up with each change
 * that reports tell of. Participants stand in the summary: they have no addresses, and components
 * of their own (RFC 9073) are refused by readers in use.
 */
public final class MeetingCalendar implements CrisisExport {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final int LONGEST_DAYS = 7;
  private static final String NO_DAY = "19700101";

  private final Sink sink;
  private final CalendarLines lines;

  public MeetingCalendar(Sink sink) {
    this.sink = sink;
    this.lines = new CalendarLines(sink.out());
  }

  @Override
  public void begin() throws IOException {
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Hearsay//hearsay.ics/1//EN");
    lines.plain("CALSCALE", "GREGORIAN");
  }

  @Override
  public void end() throws IOException {
    lines.plain("END", "VCALENDAR");
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    for (SharedMeeting meeting : view.crisis().meetings()) {
      Optional<When> time = MeetingNow.latest(meeting, SharedMeeting.State::time);
      Optional<Days> days = time.flatMap(Days::of);
      if (days.isEmpty()) {
        sink.tally().leaveOut("undated");
      } else if (days.get().count() > LONGEST_DAYS) {
        sink.tally().leaveOut("no closer than " + days.get().precision());
      } else {
        entry(view, meeting, time.orElseThrow());
        sink.tally().row();
      }
    }
  }

  private void entry(CrisisView view, SharedMeeting meeting, When time) throws IOException {
    SharedMeeting.State now = meeting.history().get(meeting.now());
    List<SharedActor> participants = view.actors(meeting.participants());
    lines.plain("BEGIN", "VEVENT");
    lines.plain("UID", meeting.id() + "@hearsay");
    lines.plain("DTSTAMP", now.on().map(DAY::format).orElse(NO_DAY) + "T000000Z");
    lines.plain("SEQUENCE", Integer.toString(meeting.now()));
    time(time);
    lines.text("SUMMARY", summary(meeting, participants));
    lines.plain("STATUS", status(now));
    lines.plain("TRANSP", "TRANSPARENT");
    place(view.place(MeetingNow.latest(meeting, SharedMeeting.State::place)));
    lines.text("DESCRIPTION", description(view, meeting, now));
    Optional<String> url =
        now.evidence().stream()
            .flatMap(quote -> view.report(quote.report()).article().url().stream())
            .findFirst();
    if (url.isPresent()) {
      lines.plain("URL", url.get().replaceAll("[\\p{Cntrl} ]", ""));
    }
    lines.plain("END", "VEVENT");
  }

  /** A time of day stays in the place's own time, as the report has it. */
  private void time(When when) throws IOException {
    String start = when.start().orElseThrow();
    String end = when.end().orElseThrow();
    if (start.length() > 10 && end.length() > 10) {
      lines.plain("DTSTART", MOMENT.format(LocalDateTime.parse(start)));
      lines.plain("DTEND", MOMENT.format(LocalDateTime.parse(end)));
    } else {
      LocalDate after = Days.lastBefore(end).plusDays(1);
      lines.plain("DTSTART;VALUE=DATE", DAY.format(Days.dayOf(start)));
      lines.plain("DTEND;VALUE=DATE", DAY.format(after));
    }
  }

  private static String summary(SharedMeeting meeting, List<SharedActor> participants) {
    String kind = meeting.kind().code();
    String names = participants.stream().map(SharedActor::name).collect(Collectors.joining(", "));
    return kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1)
        + (names.isEmpty() ? "" : ": " + names);
  }

  /** What is put off without a new day does not take place on the old one. */
  private static String status(SharedMeeting.State now) {
    Optional<Change> change = now.change();
    if (change.equals(Optional.of(Change.CANCELLED))
        || (change.equals(Optional.of(Change.POSTPONED)) && now.time().isEmpty())) {
      return "CANCELLED";
    }
    return switch (now.status()) {
      case HAPPENED, ONGOING -> "CONFIRMED";
      case DENIED, DID_NOT_HAPPEN -> "CANCELLED";
      case PLANNED, POSSIBLE, CONDITIONAL, UNKNOWN -> "TENTATIVE";
    };
  }

  private void place(Optional<SharedPlace> place) throws IOException {
    if (place.isPresent()) {
      lines.text("LOCATION", place.get().name());
      Optional<Coordinates> point = place.get().coordinates();
      if (point.isPresent()) {
        lines.plain(
            "GEO",
            Numbers.plain(point.get().latitude()) + ";" + Numbers.plain(point.get().longitude()));
      }
    }
  }

  private String description(CrisisView view, SharedMeeting meeting, SharedMeeting.State now) {
    StringBuilder words = new StringBuilder("Status: " + now.status().code());
    now.change().ifPresent(change -> words.append(", ").append(change.code()));
    for (SharedMeeting.State state : meeting.history()) {
      if (!state.equals(now)) {
        words.append("\nBefore: ").append(state.status().code());
        state.time().ifPresent(time -> words.append(' ').append(time.value()));
      }
    }
    for (Quote quote : now.evidence()) {
      Article article = view.report(quote.report()).article();
      words.append("\n“").append(ShortQuote.of(quote.words(), sink.options())).append('”');
      article.publisher().ifPresent(publisher -> words.append(" ").append(publisher));
      article.published().ifPresent(day -> words.append(", ").append(day));
    }
    return words.toString();
  }
}
