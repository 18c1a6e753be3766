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
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/**
 * A feature for each event, whatever its status (RFC 7946): longitude before latitude, and a null
 * geometry where the place has no coordinates.
 */
public final class GeoJson implements CrisisExport {
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
      out.write(separator);
      out.write(feature(view, event).toString());
      separator = ",\n";
      sink.tally().row();
    }
  }

  @Override
  public void end() throws IOException {
    out.write("\n]}\n");
  }

  private ObjectNode feature(CrisisView view, SharedEvent event) {
    Optional<SharedPlace> place = view.place(event.place());
    ObjectNode feature = JsonNodeFactory.instance.objectNode();
    feature.put("type", "Feature").put("id", event.id());
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
    feature.set("properties", properties(view, event, place));
    return feature;
  }

  private ObjectNode properties(CrisisView view, SharedEvent event, Optional<SharedPlace> place) {
    Outcome outcome = Outcome.of(event);
    SharedEvent.Version version = outcome.version();
    Optional<Days> days = event.time().flatMap(Days::of);
    Optional<Precision> precision = place.flatMap(SharedPlace::precision);
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
            .list("recipients", names(view, version.recipients(), event.recipients()))
            .text("date_start", days.map(Days::first))
            .text("date_end", days.map(Days::last))
            .text("date_precision", days.map(Days::precision))
            .text("place", place.map(SharedPlace::name))
            .text("country", place.flatMap(SharedPlace::country))
            .text("precision", precision.map(Precision::code))
            .amount("radius_m", precision.map(GeoJson::radius));
    return told(properties, view, version).node();
  }

  private Properties told(Properties properties, CrisisView view, SharedEvent.Version version) {
    List<Article> articles =
        version.reports().stream().map(id -> view.report(id).article()).toList();
    Optional<Quote> quote = version.evidence().stream().findFirst();
    return properties
        .text("quote", quote.map(x -> ShortQuote.of(x.words(), sink.options())))
        .text("quote_report", quote.map(Quote::report))
        .amount("quote_begin", quote.map(x -> (double) x.span().begin()))
        .amount("quote_end", quote.map(x -> (double) x.span().end()))
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
