package org.hearsay.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.Wording;
import org.hearsay.pages.html.markup.Markup;

/** The itinerary: meetings to come in the order of the trip, then those that have been. */
final class ItineraryView {
  private static final Set<Status> PAST = Set.of(Status.HAPPENED);

  private final PageContext context;
  private final Markup page;
  private final Links links;

  ItineraryView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
  }

  void write() {
    List<Meeting> meetings = context.index().itinerary();
    context.openSection("itinerary", "Itinerary and meetings", meetings.size());
    if (meetings.isEmpty()) {
      context.empty(
          Part.MEETING, "None found: the report tells of no visit, meeting, call or talks.");
    }
    group("Ahead, as reported", meetings.stream().filter(m -> !PAST.contains(m.status())).toList());
    group("Held, as reported", meetings.stream().filter(m -> PAST.contains(m.status())).toList());
    page.closeLine();
  }

  private void group(String heading, List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return;
    }
    page.element("h3", heading).line().open("ol", "class", "stops").line();
    meetings.forEach(this::stop);
    page.closeLine();
  }

  private void stop(Meeting meeting) {
    page.open("li", "class", "card stop", "id", context.anchors().card(Part.MEETING, meeting.id()));
    page.line().open("p", "class", "head");
    links.status(StatusSign.of(meeting.status()));
    page.text(" ");
    time(meeting);
    if (meeting.place().isPresent()) {
      page.text(", ");
      new Where(context).place(meeting.place().get());
    }
    links.ownNumber(Part.MEETING, meeting.id());
    page.closeLine();
    page.open("p", "class", "said").element("b", Wording.noun(meeting.kind()), "class", "kind");
    page.text(meeting.participants().isEmpty() ? ", the report does not say of whom" : " of ");
    links.list(meeting.participants(), links::actorInFull);
    page.closeLine();
    voices(meeting);
    page.closeLine();
  }

  private void time(Meeting meeting) {
    if (meeting.time().isPresent()) {
      new When(context).time(meeting.time().get());
    } else {
      boolean later = meeting.sequence().filter(number -> number > 1).isPresent();
      page.element("span", later ? "after that" : "no day given", "class", "quiet");
    }
  }

  private void voices(Meeting meeting) {
    for (String id : meeting.events()) {
      Optional<Event> event = context.index().event(id);
      if (event.isPresent()) {
        page.open("p", "class", "more").open("span", "class", "part");
        new Voices(context).heldBy(event.get().heldBy());
        page.text(": ");
        links.words(Part.EVENT, id, evidence(event.get()));
        page.text(" ");
        links.number(Part.EVENT, id);
        page.close().closeLine();
      }
    }
  }

  private String evidence(Event event) {
    return context
        .index()
        .words(event.evidence().isEmpty() ? event.trigger() : event.evidence().get(0));
  }
}
