package org.hearsay.exports.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.exports.code.Country;
import org.hearsay.exports.code.Fold;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Days;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.exports.table.Numbers;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedPlace;

/** The 49 columns of UCDP GED, for attacks of which reports count the dead. */
public final class UcdpGed implements DatasetExport.Shape {
  private static final Set<String> MIDDLE_EAST =
      Set.of(
          "ARE", "BHR", "EGY", "IRN", "IRQ", "ISR", "JOR", "KWT", "LBN", "OMN", "PSE", "QAT", "SAU",
          "SYR", "TUR", "YEM");
  private static final int UNKNOWN_DAY = 5;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "relid",
          "year",
          "active_year",
          "code_status",
          "type_of_violence",
          "conflict_dset_id",
          "conflict_new_id",
          "conflict_name",
          "dyad_dset_id",
          "dyad_new_id",
          "dyad_name",
          "side_a_dset_id",
          "side_a_new_id",
          "side_a",
          "side_b_dset_id",
          "side_b_new_id",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "gwnoa",
          "gwnob");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<List<Cell>> rows(CrisisView view, Tally tally) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Happening happening : Happening.happened(view, tally)) {
      Optional<Deaths> deaths = Deaths.of(happening.deaths());
      if (happening.event().type() != Category.ASSAULT) {
        tally.leaveOut("no attack");
      } else if (deaths.isEmpty()) {
        tally.leaveOut("no dead counted");
      } else {
        rows.add(row(happening, deaths.get()));
      }
    }
    return rows;
  }

  private static List<Cell> row(Happening happening, Deaths deaths) {
    Optional<SharedActor> one = happening.actors().stream().findFirst();
    Optional<SharedActor> two = happening.recipients().stream().findFirst();
    Cells cells = new Cells().whole(Fold.number(happening.event().id()));
    cells
        .text(happening.event().id())
        .whole(happening.days().first().getYear())
        .none(1)
        .text("Clear")
        .whole(violence(happening))
        .none(5)
        .text(dyad(one, two))
        .none(2)
        .text(one.map(SharedActor::name))
        .none(2)
        .text(two.map(SharedActor::name));
    sources(cells, happening);
    place(cells, happening.place());
    time(cells, happening);
    deaths(cells, happening, deaths);
    return cells.whole(number(one)).whole(number(two)).list();
  }

  private static String dyad(Optional<SharedActor> one, Optional<SharedActor> two) {
    return Stream.of(one, two)
        .flatMap(Optional::stream)
        .map(SharedActor::name)
        .reduce((left, right) -> left + " - " + right)
        .orElse("");
  }

  /** State-based, non-state, one-sided; empty when nobody is named. */
  private static Optional<Integer> violence(Happening happening) {
    Side actors = Side.of(happening.actors());
    Side recipients = Side.of(happening.recipients());
    if (recipients == Side.CIVILIANS) {
      return Optional.of(3);
    } else if (actors == Side.NOBODY || recipients == Side.NOBODY) {
      return Optional.empty();
    }
    return Optional.of(actors == Side.STATE || recipients == Side.STATE ? 1 : 2);
  }

  private static void sources(Cells cells, Happening happening) {
    List<Article> articles = happening.reports().stream().map(CrisisRecord::article).toList();
    cells
        .whole(Math.max(1, happening.outlets().size()))
        .items(articles.stream().map(UcdpGed::cited).toList())
        .items(happening.outlets())
        .items(
            articles.stream()
                .flatMap(x -> x.published().stream())
                .map(Object::toString)
                .distinct()
                .toList())
        .items(articles.stream().flatMap(x -> x.title().stream()).distinct().toList())
        .items(happening.voices());
  }

  private static String cited(Article article) {
    return Stream.of(
            article.publisher(),
            article.published().map(Object::toString),
            article.title(),
            article.url())
        .flatMap(Optional::stream)
        .reduce((left, right) -> left + ", " + right)
        .orElse(article.id());
  }

  private static void place(Cells cells, Optional<SharedPlace> place) {
    Optional<Precision> precision = place.flatMap(SharedPlace::precision);
    Optional<Coordinates> point = place.flatMap(SharedPlace::coordinates);
    Optional<String> name = place.map(SharedPlace::name);
    Optional<String> iso = place.flatMap(SharedPlace::country);
    cells
        .whole(precision.map(UcdpGed::wherePrecision))
        .text(name)
        .none(1)
        .text(name.filter(x -> precision.equals(Optional.of(Precision.REGION))))
        .text(name.filter(x -> precision.equals(Optional.of(Precision.DISTRICT))))
        .amount(point.map(Coordinates::latitude))
        .amount(point.map(Coordinates::longitude))
        .text(point.map(x -> "POINT (" + words(x.longitude()) + " " + words(x.latitude()) + ")"))
        .whole(point.map(UcdpGed::cell))
        .text(iso.map(Country::nameOf))
        .whole(iso.flatMap(Country::of).flatMap(Country::gleditschWard))
        .text(iso.map(UcdpGed::region));
  }

  private static BigDecimal words(double degrees) {
    return Numbers.plain(degrees);
  }

  private static int wherePrecision(Precision precision) {
    return switch (precision) {
      case POINT, CITY -> 1;
      case DISTRICT -> 3;
      case REGION -> 4;
      case COUNTRY -> 6;
      case SEA -> 7;
    };
  }

  /** The half-degree cell of PRIO-GRID, counted from the south-west. */
  private static int cell(Coordinates point) {
    int row = Math.min(359, (int) Math.floor((point.latitude() + 90) * 2));
    int column = Math.min(719, (int) Math.floor((point.longitude() + 180) * 2));
    return row * 720 + column + 1;
  }

  private static String region(String iso) {
    if (MIDDLE_EAST.contains(iso)) {
      return "Middle East";
    }
    return switch (Country.of(iso).map(Country::continent).orElse("")) {
      case "AF" -> "Africa";
      case "NA", "SA" -> "Americas";
      case "AS", "OC" -> "Asia";
      case "EU" -> "Europe";
      default -> "";
    };
  }

  private static void time(Cells cells, Happening happening) {
    boolean clear =
        happening.dated() && happening.place().flatMap(SharedPlace::coordinates).isPresent();
    cells
        .whole(clear ? 1 : 2)
        .whole(happening.dated() ? dayPrecision(happening.days()) : UNKNOWN_DAY)
        .text(happening.days().first() + " 00:00:00.000")
        .text(happening.days().last() + " 00:00:00.000");
  }

  private static int dayPrecision(Days days) {
    if (days.count() == 1) {
      return 1;
    } else if (days.count() < 7) {
      return 2;
    } else if (days.count() < 28) {
      return 3;
    }
    return days.count() <= 31 ? 4 : UNKNOWN_DAY;
  }

  /** Those of whom it is known that they were civilians; of all others the side is not known. */
  private static void deaths(Cells cells, Happening happening, Deaths deaths) {
    boolean civilians =
        happening.deaths().stream().allMatch(figure -> isOfCivilians(happening, figure));
    cells
        .whole(0)
        .whole(0)
        .whole(civilians ? deaths.best() : 0)
        .whole(civilians ? 0 : deaths.best())
        .whole(deaths.best())
        .whole(deaths.high())
        .whole(deaths.low());
  }

  private static boolean isOfCivilians(Happening happening, Figure figure) {
    return figure.unit().startsWith("civilian")
        || happening
            .view()
            .actor(figure.of())
            .flatMap(SharedActor::sector)
            .filter("CVL"::equals)
            .isPresent();
  }

  private static Optional<Integer> number(Optional<SharedActor> party) {
    return party
        .filter(x -> Side.of(List.of(x)) == Side.STATE)
        .flatMap(SharedActor::country)
        .flatMap(Country::of)
        .flatMap(Country::gleditschWard);
  }
}
