package org.hearsay.pages.html.dossier;

import java.util.List;
import org.hearsay.pages.Dates;
import org.hearsay.pages.Wording;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;

/** The itinerary: every meeting with what was known of it from day to day. */
final class MeetingsView {
  private final DossierContext context;
  private final Markup page;
  private final CrisisIndex index;
  private final Said said;

  MeetingsView(DossierContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
    this.said = new Said(context);
  }

  void write() {
    List<Happening> meetings = Timeline.ofMeetings(index.crisis());
    context.openSection("itinerary", "Itinerary and meetings", meetings.size());
    if (meetings.isEmpty()) {
      context.empty("None: the reports tell of no visit, meeting, call or talks.");
    } else {
      page.open("ol", "class", "stops").line();
      for (Happening happening : meetings) {
        if (happening instanceof Happening.OfMeeting met) {
          meeting(met);
        }
      }
      page.closeLine();
    }
    page.closeLine();
  }

  private void meeting(Happening.OfMeeting met) {
    page.open("li", "class", "card stop").line();
    page.open("p", "class", "head");
    said.status(met.status());
    page.text(" " + met.whenWords());
    place(met.now());
    page.closeLine();
    page.open("p").element("b", Wording.noun(met.meeting().kind()), "class", "kind");
    page.text(met.meeting().participants().isEmpty() ? ", of whom is not said" : " of ");
    said.actors(met.meeting().participants());
    page.closeLine();
    page.open("ol", "class", "history").line();
    for (int i = 0; i < met.meeting().history().size(); i++) {
      state(met.meeting().history().get(i), i == met.meeting().now());
    }
    page.closeLine().closeLine();
  }

  private void place(SharedMeeting.State state) {
    state
        .place()
        .flatMap(index::place)
        .map(SharedPlace::name)
        .ifPresent(name -> page.text(", ").reported(name));
  }

  private void state(SharedMeeting.State state, boolean now) {
    page.open("li", "class", now ? "state now" : "state").line();
    page.open("p", "class", "more").line();
    page.open("span", "class", "part figures")
        .text(state.on().map(Dates::shortDay).orElse("no day"))
        .close()
        .line();
    page.open("span", "class", "part");
    said.status(state.status());
    state.change().ifPresent(change -> page.text(", ").element("b", change.code()));
    page.text(state.time().flatMap(Dates::of).map(when -> " " + when).orElse(", no day settled"));
    place(state);
    page.close().line();
    said.support(state.origins(), state.support(), 0);
    page.closeLine();
    said.quotes(state.evidence().stream().limit(1).toList());
    page.closeLine();
  }
}
