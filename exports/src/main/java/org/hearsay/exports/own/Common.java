package org.hearsay.exports.own;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.lift.Days;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.TimeExpression;

/** The groups of columns that several tables share. */
final class Common {
  /** The version of the tables, in the last column of each. */
  static final String SCHEMA = "hearsay.table/1";

  /** Of {@link #source}. */
  static final List<Column> SOURCE =
      Column.all(
          Column.texts("quote"),
          Column.of(Kind.WHOLE, "quote_begin", "quote_end"),
          Column.texts("report", "url", "publisher", "credit", "title"),
          Column.of(Kind.DAY, "published"),
          Column.texts("language", "engine", "schema"));

  /** Of {@link #place}. */
  static final List<Column> PLACE =
      Column.all(
          Column.texts("place", "place_country"),
          Column.of(Kind.NUMBER, "latitude", "longitude"),
          Column.texts("place_precision"),
          Column.of(Kind.WHOLE, "place_geonames"),
          Column.texts("place_unresolved"));

  /** Of {@link #time}. */
  static final List<Column> TIME =
      Column.all(
          Column.texts("time_text", "time_value"),
          Column.of(Kind.DAY, "date_start", "date_end"),
          Column.texts("date_precision"));

  private Common() {}

  /** The words of a fact and the report they stand in. */
  static Cells source(Cells cells, RecordView view, Span span) {
    Article article = view.article();
    return cells
        .text(view.words(span))
        .whole(span.begin())
        .whole(span.end())
        .text(article.id())
        .text(article.url())
        .text(article.publisher())
        .text(article.credit())
        .text(article.title())
        .text(article.published())
        .text(article.language())
        .text(view.record().provenance().engine())
        .text(SCHEMA);
  }

  static Cells place(Cells cells, Optional<Place> place) {
    return cells
        .text(place.map(Place::name))
        .text(place.flatMap(Place::country))
        .amount(place.flatMap(Place::coordinates).map(point -> point.latitude()))
        .amount(place.flatMap(Place::coordinates).map(point -> point.longitude()))
        .text(place.flatMap(Place::precision).map(precision -> precision.code()))
        .whole(place.flatMap(Place::geonames))
        .text(place.flatMap(Place::unresolved));
  }

  static Cells time(Cells cells, Optional<TimeExpression> time) {
    Optional<Days> days = time.flatMap(x -> Days.of(x.start(), x.end()));
    return cells
        .text(time.map(TimeExpression::text))
        .text(time.map(TimeExpression::value))
        .text(time.flatMap(TimeExpression::start).map(Days::dayOf))
        .text(time.flatMap(TimeExpression::end).map(Days::lastBefore))
        .text(
            time.map(
                x ->
                    days.map(Days::precision)
                        .orElse(
                            x.start().isPresent() || x.end().isPresent() ? "open" : "unresolved")));
  }

  /** Names, countries and sectors, each as long as the list: an unknown one is a question mark. */
  static Cells parties(Cells cells, List<Actor> parties) {
    return cells
        .items(parties.stream().map(Actor::name).toList())
        .items(codes(parties.stream().map(Actor::country).toList()))
        .items(codes(parties.stream().map(Actor::sector).toList()));
  }

  private static List<String> codes(List<Optional<String>> codes) {
    return codes.stream().anyMatch(Optional::isPresent)
        ? codes.stream().map(code -> code.orElse("?")).toList()
        : List.of();
  }
}
