package org.hearsay.exports.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.MeetingNow;
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.listed.Listing;
import org.hearsay.exports.listed.Told;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.quote.Statement;
import org.hearsay.model.Article;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;

/** Makes the item of one thing of a list. */
final class ListItem {
  private final Listing part;
  private final CrisisView view;
  private final Listing.Entry entry;
  private final Sink.Options options;

  private ListItem(Listing part, Listing.Entry entry, Sink.Options options) {
    this.part = part;
    this.view = part.view();
    this.entry = entry;
    this.options = options;
  }

  static FeedItem of(Listing part, Listing.Entry entry, Sink.Options options) {
    return entry.isReport()
        ? FeedItem.of(part.view().report(entry.id()), entry.changedAt(), options)
        : new ListItem(part, entry, options).item();
  }

  private FeedItem item() {
    return switch (entry.kind()) {
      case "event" -> event(part.event(entry.id()));
      case "claim" -> claim(part.claim(entry.id()));
      case "meeting" -> meeting(part.meeting(entry.id()));
      case "dispute" -> dispute(part.dispute(entry.id()));
      case "figure" -> figure(part.figure(entry.id()));
      case "actor" -> actor(part.actor(entry.id()));
      case "place" -> place(part.place(entry.id()));
      case "story" -> group(part.story(entry.id()).title(), part.story(entry.id()).reports());
      default -> origin(part.origin(entry.id()).first(), part.origin(entry.id()).reports());
    };
  }

  private FeedItem event(SharedEvent event) {
    Outcome outcome = Outcome.of(event);
    String recipients = names(event.recipients());
    String title =
        names(event.actors())
            + " – "
            + event.type().code().toLowerCase(Locale.ROOT)
            + (recipients.isEmpty() ? "" : " – " + recipients)
            + " ("
            + outcome.standing()
            + ")";
    return item(
        title,
        Told.of(view, event),
        List.of(event.type().code(), outcome.standing()),
        view.place(event.place()));
  }

  private FeedItem claim(SharedClaim claim) {
    return item(said(claim), Told.of(view, claim), List.of(claim.act().code()), Optional.empty());
  }

  private String said(SharedClaim claim) {
    return view.speaker(claim)
        + " "
        + Statement.verb(claim.act())
        + ": "
        + ShortQuote.of(claim.gist(), options);
  }

  private FeedItem meeting(SharedMeeting meeting) {
    SharedMeeting.State now = meeting.history().get(meeting.now());
    String day =
        MeetingNow.latest(meeting, SharedMeeting.State::time)
            .map(time -> ", " + time.value())
            .orElse("");
    String title =
        meeting.kind().code()
            + ": "
            + names(meeting.participants())
            + day
            + " ("
            + now.change().map(change -> change.code()).orElse(now.status().code())
            + ")";
    return item(
        title,
        Told.of(view, meeting),
        List.of(meeting.kind().code(), now.status().code()),
        view.place(MeetingNow.latest(meeting, SharedMeeting.State::place)));
  }

  private FeedItem dispute(SharedDispute dispute) {
    String side =
        dispute
            .claim()
            .flatMap(id -> view.claims(List.of(id)).stream().findFirst())
            .map(this::said)
            .orElse("The reports tell otherwise");
    String other =
        view.claims(List.of(dispute.answers())).stream()
            .findFirst()
            .map(this::said)
            .orElse("another claim");
    return item(
        side + " | " + dispute.relation().code() + " | " + other,
        Told.of(view, dispute),
        List.of(dispute.relation().code()),
        Optional.empty());
  }

  private FeedItem figure(Figure figure) {
    return item(
        figure.label() + ": " + figure.values().size() + " values",
        Told.of(view, figure),
        List.of(figure.measure().code()),
        Optional.empty());
  }

  private FeedItem actor(SharedActor actor) {
    String title = actor.name() + actor.role().map(role -> ", " + role).orElse("");
    return item(title, told(actor.mentionsIn()), List.of(actor.kind().code()), Optional.empty());
  }

  private FeedItem place(SharedPlace place) {
    return item(place.name(), told(place.mentionsIn()), List.of(), Optional.of(place));
  }

  private Told told(Collection<FactRef> mentions) {
    return Told.by(view, mentions.stream().map(FactRef::report).toList(), Optional.empty());
  }

  private FeedItem group(String title, Collection<String> reports) {
    return item(title, Told.by(view, reports, Optional.empty()), List.of(), Optional.empty());
  }

  private FeedItem origin(String first, Collection<String> reports) {
    return group(view.report(first).article().title().orElse("Text " + first), reports);
  }

  private FeedItem item(
      String title, Told told, List<String> categories, Optional<SharedPlace> place) {
    Optional<Article> article = told.article();
    return new FeedItem(
        "urn:hearsay:" + entry.kind() + ":" + entry.id(),
        title,
        entry.changedAt(),
        told.first().map(ListItem::midnight),
        article.flatMap(Article::publisher),
        article.flatMap(Article::url),
        article.map(Article::language).orElse("und"),
        summary(told),
        categories,
        place.flatMap(SharedPlace::coordinates));
  }

  private static Instant midnight(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }

  private String summary(Told told) {
    String quote =
        told.quote()
            .map(Quote::words)
            .map(words -> "“" + ShortQuote.of(words, options) + "”\n")
            .orElse("");
    int origins = told.origins();
    return quote
        + origins
        + (origins == 1 ? " origin, " : " origins, ")
        + told.articles().size()
        + (told.articles().size() == 1 ? " report" : " reports")
        + told.publishers().stream().collect(Collectors.joining(", ", ": ", ""));
  }

  private String names(List<String> actors) {
    return view.actors(actors).stream().map(SharedActor::name).collect(Collectors.joining(", "));
  }
}
