package org.hearsay.exports.listed;

import java.util.List;
import java.util.Optional;
import org.hearsay.exports.lift.Days;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.When;

/** The groups of columns that the tables of lists share. */
final class Shared {
  /** The version of these tables, in the last column of each. */
  static final String SCHEMA = "hearsay.list/1";

  /** Of {@link #told}. */
  static final List<Column> TOLD =
      Column.all(
          Column.of(Kind.WHOLE, "origins"),
          Column.items("reports", "publishers"),
          Column.of(Kind.DAY, "first_told"),
          Column.texts("quote"),
          Column.of(Kind.WHOLE, "quote_begin", "quote_end"),
          Column.texts("report", "url", "title"),
          Column.texts("story", "changed_at", "schema"));

  /** Of {@link #place}. */
  static final List<Column> PLACE =
      Column.all(
          Column.texts("place", "place_id", "place_country"),
          Column.of(Kind.NUMBER, "latitude", "longitude"),
          Column.texts("place_precision"),
          Column.of(Kind.WHOLE, "place_geonames"));

  /** Of {@link #time}. */
  static final List<Column> TIME =
      Column.all(
          Column.texts("time_value"),
          Column.of(Kind.DAY, "date_start", "date_end"),
          Column.texts("date_precision"));

  private Shared() {}

  static Cells told(Cells cells, Told told, Listing.Entry entry) {
    Optional<Article> article = told.article();
    return cells
        .whole(told.origins())
        .items(told.articles().stream().map(Article::id).toList())
        .items(told.publishers())
        .text(told.first())
        .text(told.quote().map(Quote::words))
        .whole(told.quote().map(quote -> quote.span().begin()))
        .whole(told.quote().map(quote -> quote.span().end()))
        .text(article.map(Article::id))
        .text(article.flatMap(Article::url))
        .text(article.flatMap(Article::title))
        .text(entry.story())
        .text(entry.changedAt().toString())
        .text(SCHEMA);
  }

  static Cells place(Cells cells, Optional<SharedPlace> place) {
    Optional<Coordinates> point = place.flatMap(SharedPlace::coordinates);
    return cells
        .text(place.map(SharedPlace::name))
        .text(place.map(SharedPlace::id))
        .text(place.flatMap(SharedPlace::country))
        .amount(point.map(Coordinates::latitude))
        .amount(point.map(Coordinates::longitude))
        .text(place.flatMap(SharedPlace::precision).map(precision -> precision.code()))
        .whole(place.flatMap(SharedPlace::geonames));
  }

  static Cells time(Cells cells, Optional<When> time) {
    Optional<Days> days = time.flatMap(Days::of);
    return cells
        .text(time.map(When::value))
        .text(time.flatMap(When::start).map(Days::dayOf))
        .text(time.flatMap(When::end).map(Days::lastBefore))
        .text(time.map(when -> days.map(Days::precision).orElse(open(when))));
  }

  private static String open(When when) {
    return when.start().isPresent() || when.end().isPresent() ? "open" : "unresolved";
  }

  /** Columns of {@link #parties}: names, ids, countries and sectors. */
  static List<Column> parties(String plural, String singular) {
    return Column.items(plural, singular + "_ids", singular + "_countries", singular + "_sectors");
  }

  /** Each list is as long as the first: an unknown code is a question mark. */
  static Cells parties(Cells cells, List<SharedActor> parties) {
    return cells
        .items(parties.stream().map(SharedActor::name).toList())
        .items(parties.stream().map(SharedActor::id).toList())
        .items(codes(parties.stream().map(SharedActor::country).toList()))
        .items(codes(parties.stream().map(SharedActor::sector).toList()));
  }

  private static List<String> codes(List<Optional<String>> codes) {
    return codes.stream().anyMatch(Optional::isPresent)
        ? codes.stream().map(code -> code.orElse("?")).toList()
        : List.of();
  }

  /** A number with its bounds, such as {@code 10..12}. */
  static String bounds(Optional<Double> low, Optional<Double> high) {
    String least = low.map(Shared::plain).orElse("");
    String most = high.map(Shared::plain).orElse("");
    return least.equals(most) ? least : least + ".." + most;
  }

  private static String plain(double value) {
    return Numbers.plain(value).toPlainString();
  }
}
