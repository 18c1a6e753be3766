package org.hearsay.pages.text.crisis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.pages.Dates;
import org.hearsay.pages.Wording;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Happening;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;

/** One thing of a crisis, whatever it is, with the words of every report that tells it. */
public final class FactPage {
  private static final int DAY_COLUMNS = 11;

  private FactPage() {}

  /** The page of a thing that was found; of a report only how it stands in the crisis. */
  public static String of(Lookup.Found found, CrisisIndex index, Style style) {
    Lines lines = new Lines(index, style);
    if (!found.asked().equals(found.id())) {
      lines.note(0, found.asked() + " is part of " + found.id() + " now");
    }
    lines.screen().line(0, found.kind().name(), "1");
    lines.note(0, found.id());
    switch (found.kind()) {
      case REPORT -> report(found.id(), lines);
      case ORIGIN -> index.origin(found.id()).ifPresent(origin -> origin(origin, lines));
      case STORY -> index.story(found.id()).ifPresent(story -> story(story, lines));
      case ACTOR -> index.actor(found.id()).ifPresent(actor -> ActorPage.write(actor, lines));
      case PLACE -> index.place(found.id()).ifPresent(place -> place(place, lines));
      case EVENT ->
          index
              .event(found.id())
              .filter(event -> !event.versions().isEmpty())
              .ifPresent(e -> EventsTable.event((Happening.OfEvent) Happening.of(e), lines));
      case CLAIM -> index.claim(found.id()).ifPresent(claim -> claim(claim, lines));
      case DISPUTE ->
          index.crisis().disputes().stream()
              .filter(dispute -> dispute.id().equals(found.id()))
              .forEach(dispute -> dispute(dispute, lines));
      case MEETING -> index.meeting(found.id()).ifPresent(m -> meeting(m, lines));
      case FIGURE ->
          index.figure(found.id()).ifPresent(figure -> FiguresTable.withWords(figure, lines));
    }
    return lines.text();
  }

  private static void report(String id, Lines lines) {
    line(id, "", lines);
    lines.index().crisis().origins().stream()
        .filter(origin -> origin.reports().contains(id))
        .forEach(origin -> lines.note(DAY_COLUMNS + 4, "origin:" + Lines.shortId(origin.id())));
    lines.index().crisis().stories().stream()
        .filter(story -> story.reports().contains(id))
        .forEach(
            story ->
                lines.note(DAY_COLUMNS + 4, "story:" + Lines.shortId(story.id()), story.title()));
  }

  private static void origin(Origin origin, Lines lines) {
    lines.note(0, origin.credit().map(credit -> "credited to " + credit).orElse("no agency named"));
    for (String report : sorted(origin, lines.index())) {
      String why =
          origin.why().stream()
              .filter(reason -> reason.report().equals(report))
              .findFirst()
              .map(
                  reason ->
                      String.format(
                          Locale.ROOT,
                          "%s, %.0f %% in common",
                          reason.rule().replace('-', ' '),
                          100 * reason.overlap()))
              .orElse("");
      line(
          report,
          report.equals(origin.first()) && origin.reports().size() > 1
              ? "the first to carry it"
              : why,
          lines);
    }
  }

  private static void story(Story story, Lines lines) {
    lines.screen().paragraph(0, story.title());
    lines.note(0, Dates.range(story.start(), story.end()), story.crisis().orElse("in no crisis"));
    story.origins().stream()
        .flatMap(id -> lines.index().origin(id).stream())
        .sorted(
            Comparator.comparing((Origin origin) -> day(origin.first(), lines.index()))
                .thenComparing(Origin::id))
        .forEach(
            origin -> {
              lines.screen().heading(lines.index().outlet(origin.id()).toUpperCase(Locale.ROOT));
              origin(origin, lines);
            });
  }

  private static void place(SharedPlace place, Lines lines) {
    lines.screen().paragraph(0, place.name());
    lines.note(
        0,
        place.country().orElse("country unknown"),
        place
            .coordinates()
            .map(c -> String.format(Locale.ROOT, "%.2f, %.2f", c.latitude(), c.longitude()))
            .orElse(place.unresolved().orElse("no coordinates")),
        place.precision().map(p -> p.code()).orElse(""),
        place.geonames().map(id -> "GeoNames " + id).orElse(""));
  }

  private static void claim(SharedClaim claim, Lines lines) {
    ClaimsTable.claim(claim, Optional.empty(), lines);
    lines.screen().heading("AS IT IS TOLD");
    claim.tellings().forEach(telling -> quotes(telling.content(), lines));
    lines.index().crisis().disputes().stream()
        .filter(d -> d.answers().equals(claim.id()) || d.claim().equals(Optional.of(claim.id())))
        .forEach(dispute -> dispute(dispute, lines));
  }

  private static void dispute(SharedDispute dispute, Lines lines) {
    CrisisIndex index = lines.index();
    lines.screen().heading(Wording.verb(dispute.relation()).toUpperCase(Locale.ROOT));
    dispute
        .claim()
        .flatMap(index::claim)
        .ifPresent(claim -> ClaimsTable.claim(claim, Optional.empty(), lines));
    dispute
        .event()
        .flatMap(index::event)
        .filter(event -> !event.versions().isEmpty())
        .ifPresent(event -> EventsTable.event((Happening.OfEvent) Happening.of(event), lines));
    lines.note(1, "answers");
    index
        .claim(dispute.answers())
        .ifPresent(claim -> ClaimsTable.claim(claim, Optional.empty(), lines));
  }

  private static void meeting(SharedMeeting meeting, Lines lines) {
    MeetingsTable.meeting((Happening.OfMeeting) Happening.of(meeting), lines);
    lines.screen().heading("AS IT IS TOLD");
    meeting.history().forEach(state -> quotes(state.evidence(), lines));
  }

  static void quotes(List<Quote> quotes, Lines lines) {
    for (Quote quote : quotes.stream().distinct().toList()) {
      String day =
          lines
              .index()
              .report(quote.report())
              .flatMap(ReportCard::published)
              .map(Dates::shortDay)
              .orElse("no day");
      lines
          .screen()
          .row(
              " ",
              DAY_COLUMNS,
              day,
              Lines.quoted(quote.words()) + " " + lines.index().outletOf(quote.report()));
    }
  }

  /** The first to carry it, then by day. */
  private static List<String> sorted(Origin origin, CrisisIndex index) {
    return origin.reports().stream()
        .sorted(
            Comparator.comparing((String id) -> !id.equals(origin.first()))
                .thenComparing(id -> day(id, index))
                .thenComparing(id -> id))
        .toList();
  }

  private static String day(String report, CrisisIndex index) {
    return index.report(report).flatMap(ReportCard::published).map(Object::toString).orElse("~");
  }

  private static void line(String id, String more, Lines lines) {
    Optional<ReportCard> card = lines.index().report(id);
    lines
        .screen()
        .row(
            " ",
            DAY_COLUMNS,
            card.flatMap(ReportCard::published).map(Dates::shortDay).orElse("no day"),
            card.map(report -> report.outlet() + ": " + report.headline()).orElse(id));
    lines.note(DAY_COLUMNS + 4, Lines.shortId(id), more);
  }
}
