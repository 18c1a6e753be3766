package org.hearsay.pages.text.crisis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.pages.Countries;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.crisis.Timeline;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedEvent;

/** One actor: who it is, what it says, what is said of it, what it does, whom it meets. */
public final class ActorPage {
  private ActorPage() {}

  public static String of(SharedActor actor, CrisisIndex index, Style style) {
    Lines lines = new Lines(index, style);
    write(actor, lines);
    return lines.text();
  }

  static void write(SharedActor actor, Lines lines) {
    lines.screen().line(0, lines.index().name(actor.id()), "1");
    long reports = actor.mentionsIn().stream().map(m -> m.report()).distinct().count();
    lines.note(
        0,
        actor.kind().code(),
        actor.role().orElse(""),
        actor.country().map(Countries::name).orElse("side unknown"),
        actor.description().orElse(""),
        actor.affiliation().map(id -> "of " + lines.index().name(id)).orElse(""),
        "in " + Support.counted((int) reports, "report"),
        actor.wikidata().orElse(""),
        Lines.shortId(actor.id()));
    claims("SAYS", lines, claim -> claim.source().equals(Optional.of(actor.id())));
    claims("IS ACCUSED, ASKED OR SPOKEN OF", lines, claim -> claim.about().contains(actor.id()));
    events("DOES, OR IS SAID TO DO", lines, event -> event.actors().contains(actor.id()));
    events("IS DONE TO IT", lines, event -> event.recipients().contains(actor.id()));
    meetings(actor, lines);
    figures(actor, lines);
  }

  private static void claims(String heading, Lines lines, Predicate<SharedClaim> wanted) {
    List<SharedClaim> claims = lines.index().crisis().claims().stream().filter(wanted).toList();
    if (!claims.isEmpty()) {
      lines.screen().heading(heading);
      claims.forEach(claim -> ClaimsTable.claim(claim, Optional.empty(), lines));
    }
  }

  private static void events(String heading, Lines lines, Predicate<SharedEvent> wanted) {
    List<Happening.OfEvent> events = new ArrayList<>();
    for (Happening happening : Timeline.of(lines.index().crisis())) {
      if (happening instanceof Happening.OfEvent found && wanted.test(found.event())) {
        events.add(found);
      }
    }
    if (!events.isEmpty()) {
      lines.screen().heading(heading);
      events.forEach(event -> EventsTable.event(event, lines));
    }
  }

  private static void meetings(SharedActor actor, Lines lines) {
    List<Happening.OfMeeting> meetings = new ArrayList<>();
    for (Happening happening : Timeline.ofMeetings(lines.index().crisis())) {
      if (happening instanceof Happening.OfMeeting met
          && met.meeting().participants().contains(actor.id())) {
        meetings.add(met);
      }
    }
    if (!meetings.isEmpty()) {
      lines.screen().heading("MEETS");
      meetings.forEach(met -> MeetingsTable.meeting(met, lines));
    }
  }

  private static void figures(SharedActor actor, Lines lines) {
    Optional<String> id = Optional.of(actor.id());
    boolean counted =
        lines.index().crisis().figures().stream().anyMatch(figure -> figure.of().equals(id));
    if (counted) {
      lines.screen().heading("HOW MANY, BY WHOSE COUNT");
      lines.index().crisis().figures().stream()
          .filter(figure -> figure.of().equals(id))
          .forEach(figure -> FiguresTable.figure(figure, lines));
    }
  }
}
