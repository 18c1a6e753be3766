package org.hearsay.pages.html;

import java.time.DateTimeException;
import java.util.Optional;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pages.Dates;

/** Writes times: the day or range, and behind it the words of the report. */
final class When {
  private final PageContext context;
  private final Links links;

  When(PageContext context) {
    this.context = context;
    this.links = new Links(context);
  }

  /** The time as a day or a range; the report's words in quotes where nothing is settled. */
  static String date(TimeExpression time) {
    try {
      return Dates.of(time);
    } catch (DateTimeException | IndexOutOfBoundsException unreadable) {
      return "“" + time.text() + "”";
    }
  }

  /** A time by its day, leading to its entry, with the words of the report. */
  void time(String id) {
    Optional<TimeExpression> time = context.index().time(Optional.of(id));
    if (time.isEmpty()) {
      context.page().reported(id);
      return;
    }
    String date = date(time.get());
    links.fact(Part.TIME, id, date, "when");
    if (!date.equals("“" + time.get().text() + "”") && !date.equals(time.get().text())) {
      context.page().text(" ").open("span", "class", "quiet").text("“");
      context.page().reported(time.get().text()).text("”").close();
    } else if (time.get().basis() == TimeBasis.UNRESOLVED) {
      context.page().text(" ").element("span", "(no day settled)", "class", "quiet");
    }
  }

  /** All times of an event; nothing when it has none. */
  void times(Event event) {
    event.times().time().ifPresent(id -> labelled("", id));
    event.times().begins().ifPresent(id -> labelled("from ", id));
    event.times().ends().ifPresent(id -> labelled("until ", id));
  }

  private void labelled(String label, String id) {
    context.page().open("span", "class", "part").text(label);
    time(id);
    context.page().close().line();
  }
}
