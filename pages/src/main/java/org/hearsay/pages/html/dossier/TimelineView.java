package org.hearsay.pages.html.dossier;

import java.util.List;
import java.util.Optional;
import org.hearsay.pages.Dates;
import org.hearsay.pages.Prepositions;
import org.hearsay.pages.Wording;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/** What happens in the order of the days, each entry on one scale of days. */
final class TimelineView {
  private final DossierContext context;
  private final Markup page;
  private final CrisisIndex index;
  private final Said said;

  TimelineView(DossierContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
    this.said = new Said(context);
  }

  void write() {
    List<Happening> happenings = Timeline.of(index.crisis());
    context.openSection("timeline", "Timeline", happenings.size());
    if (happenings.isEmpty()) {
      context.empty("None: the reports tell of nothing that happens.");
    } else {
      page.element(
              "p",
              "A dot is a day, a bar a range, an arrow leads out of these days. A broken ring: no day is"
                  + " settled, it was told then. A grey ring: the day before it was moved.",
              "class",
              "quiet key")
          .line();
      Optional<Track> track = Track.of(index, happenings);
      page.open("ol", "class", "days").line();
      happenings.forEach(happening -> entry(happening, track));
      page.closeLine();
    }
    page.closeLine();
  }

  private void entry(Happening happening, Optional<Track> track) {
    page.open("li", "class", "card event").line();
    page.open("p", "class", "when figures").text(happening.whenWords()).closeLine();
    track.ifPresent(scale -> scale.write(happening, page));
    page.open("div", "class", "what").line();
    page.open("p", "class", "head");
    said.status(happening.status());
    page.text(" ");
    if (happening instanceof Happening.OfMeeting met) {
      page.reported(HappeningWords.of(met, index));
      page.closeLine();
      page.open("p", "class", "more").line();
      said.support(met.now().origins(), met.now().support(), 0);
      page.open("span", "class", "part")
          .element("a", "its history", "href", "#itinerary")
          .close()
          .closeLine();
    } else if (happening instanceof Happening.OfEvent event) {
      event(event.event());
      page.closeLine();
      event.event().versions().forEach(version -> version(version, event.event()));
    }
    page.closeLine().closeLine();
  }

  private void event(SharedEvent event) {
    page.element("b", Wording.noun(event.type()), "class", "kind");
    if (!event.actors().isEmpty()) {
      page.text(Prepositions.before(event.type()));
      said.actors(event.actors());
    }
    if (!event.recipients().isEmpty()) {
      page.text(Prepositions.towards(event.type()));
      said.actors(event.recipients());
    }
    event
        .place()
        .flatMap(index::place)
        .map(SharedPlace::name)
        .ifPresent(name -> page.text(", ").reported(name));
    String figures =
        event.quantities().stream()
            .flatMap(id -> index.figure(id).stream())
            .map(HappeningWords::counts)
            .distinct()
            .reduce("", (all, next) -> all + ", " + next);
    page.reported(figures);
  }

  private void version(SharedEvent.Version version, SharedEvent event) {
    page.open("p", "class", "more").line();
    page.open("span", "class", "part");
    if (event.versions().size() > 1) {
      said.status(version.status());
    }
    version.change().ifPresent(change -> page.text(", " + change.code()));
    String parties = HappeningWords.otherParties(version, event, index);
    if (!parties.isEmpty()) {
      page.text(" ").reported(parties).text(",");
    }
    page.text(" ");
    said.voice(version.heldBy());
    page.close().line();
    said.support(version.origins(), version.support(), version.reports().size());
    page.open("span", "class", "part")
        .text(version.from().map(day -> "from " + Dates.shortDay(day)).orElse("day unknown"))
        .close();
    page.closeLine();
    said.quotes(version.evidence().stream().limit(1).toList());
  }
}
