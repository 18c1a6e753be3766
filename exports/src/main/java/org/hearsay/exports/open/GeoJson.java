package org.hearsay.exports.open;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Days;
import org.hearsay.exports.lift.MeetingNow;
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.listed.Listing;
import org.hearsay.exports.listed.ListingExport;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;

/**
 * A feature for each event, whatever its status (RFC 7946): longitude before latitude, and a null
 * geometry where the place has no coordinates. Of a list a feature for each event, meeting or
 * place.
 */
public final class GeoJson implements CrisisExport, ListingExport {
  private final Sink sink;
  private final Writer out;
  private String separator = "\n";

  public GeoJson(Sink sink) {
    this.sink = sink;
    this.out = sink.out();
  }

  @Override
  public void begin() throws IOException {
    out.write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    for (SharedEvent event : view.crisis().events()) {
      write(feature(view, event));
    }
  }

  @Override
  public void report(CrisisRecord record) throws IOException {
    CrisisExport.super.report(record);
  }

  @Override
  public void listing(Listing part) throws IOException {
    for (Listing.Entry entry : part.entries()) {
      switch (entry.kind()) {
        case "event" -> write(feature(part.view(), part.event(entry.id())));
        case "meeting" -> write(feature(part.view(), part.meeting(entry.id())));
        case "place" -> write(feature(part.place(entry.id())));
        default -> report(part.view().report(entry.id()));
      }
    }
  }

  private void write(ObjectNode feature) throws IOException {
    out.write(separator);
    out.write(feature.toString());
    separator = ",\n";
    sink.tally().row();
  }

  @Override
  public void end() throws IOException {
    out.write("\n]}\n");
  }

  private ObjectNode feature(CrisisView view, SharedEvent event) {
    Optional<SharedPlace> place = view.place(event.place());
    return feature(event.id(), place, properties(view, event, place));
  }

  private ObjectNode feature(CrisisView view, SharedMeeting meeting) {
    SharedMeeting.State now = meeting.history().get(meeting.now());
    Optional<SharedPlace> place =
        view.place(MeetingNow.latest(meeting, SharedMeeting.State::place));
    Optional<Days> days = MeetingNow.latest(meeting, SharedMeeting.State::time).flatMap(Days::of);
    Properties properties =
        new Properties()
            .text("type", meeting.kind().code())
            .text("standing", now.status().code())
            .text("change", now.change().map(change -> change.code()))
            .list("participants", names(view, meeting.participants(), List.of()));
    located(dated(properties, days), place);
    quoted(properties, now.evidence().stream().findFirst());
    return feature(meeting.id(), place, properties.node());
  }

  private static ObjectNode feature(SharedPlace place) {
    return feature(
        place.id(), Optional.of(place), located(new Properties(), Optional.of(place)).node());
  }

  private static ObjectNode feature(String id, Optional<SharedPlace> place, ObjectNode properties) {
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.put("type", "Feature").put("id", id);
    Optional<Coordinates> point = place.flatMap(SharedPlace::coordinates);
    if (point.isPresent()) {
      feature
          .putObject("geometry")
          .put("type", "Point")
          .putArray("coordinates")
          .add(Numbers.plain(point.get().longitude()))
          .add(Numbers.plain(point.get().latitude()));
    } else {
      feature.putNull("geometry");
    }
    feature.set("properties", properties);
    return feature;
  }

  private ObjectNode properties(CrisisView view, SharedEvent event, Optional<SharedPlace> place) {
    Outcome outcome = Outcome.of(event);
    SharedEvent.Version version = outcome.version();
    Optional<Days> days = event.time().flatMap(Days::of);
    Properties properties =
        new Properties()
            .text("type", event.type().code())
            .list("modes", event.modes())
            .list("contexts", event.contexts())
            .text("standing", outcome.standing())
            .list(
                "statuses",
                event.versions().stream().map(x -> x.status().code()).distinct().toList())
            .text("change", version.change().map(change -> change.code()))
            .list("held_by", view.speakers(version.heldBy()))
            .list("actors", names(view, version.actors(), event.actors()))
            .list("recipients", names(view, version.recipients(), event.recipients()));
    located(dated(properties, days), place);
    return told(properties, view, version).node();
  }

  private static Properties dated(Properties properties, Optional<Days> days) {
    return properties
        .text("date_start", days.map(Days::first))
        .text("date_end", days.map(Days::last))
        .text("date_precision", days.map(Days::precision));
  }

  private static Properties located(Properties properties, Optional<SharedPlace> place) {
    Optional<Precision> precision = place.flatMap(SharedPlace::precision);
    return properties
        .text("place", place.map(SharedPlace::name))
        .text("country", place.flatMap(SharedPlace::country))
        .text("precision", precision.map(Precision::code))
        .amount("radius_m", precision.map(GeoJson::radius));
  }

  private Properties quoted(Properties properties, Optional<Quote> quote) {
    return properties
        .text("quote", quote.map(x -> ShortQuote.of(x.words(), sink.options())))
        .text("quote_report", quote.map(Quote::report))
        .amount("quote_begin", quote.map(x -> (double) x.span().begin()))
        .amount("quote_end", quote.map(x -> (double) x.span().end()));
  }

  private Properties told(Properties properties, CrisisView view, SharedEvent.Version version) {
    List<Article> articles =
        version.reports().stream().map(id -> view.report(id).article()).toList();
    return quoted(properties, version.evidence().stream().findFirst())
        .list("outlets", articles.stream().flatMap(x -> x.publisher().stream()).distinct().toList())
        .list("urls", articles.stream().flatMap(x -> x.url().stream()).distinct().toList())
        .text(
            "published",
            articles.stream().flatMap(x -> x.published().stream()).min(LocalDate::compareTo));
  }

  private static List<String> names(CrisisView view, List<String> own, List<String> all) {
    return view.actors(own.isEmpty() ? all : own).stream().map(SharedActor::name).toList();
  }

  /** How far from the point the place may be, in meters. */
  private static double radius(Precision precision) {
    return switch (precision) {
      case POINT -> 500;
      case CITY -> 10_000;
      case DISTRICT -> 30_000;
      case REGION -> 100_000;
      case SEA -> 300_000;
      case COUNTRY -> 500_000;
    };
  }
}
