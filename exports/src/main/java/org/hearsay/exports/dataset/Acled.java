package org.hearsay.exports.dataset;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.code.Country;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/** The 31 columns of ACLED, for violence, demonstrations and what changes them. */
public final class Acled implements DatasetExport.Shape {
  private static final List<String> COLUMNS =
      List.of(
          "event_id_cnty",
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<List<Cell>> rows(CrisisView view, Tally tally) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Happening happening : Happening.happened(view, tally)) {
      Optional<AcledType> type =
          AcledType.of(
              happening.event(), Side.of(happening.actors()), Side.of(happening.recipients()));
      type.ifPresentOrElse(
          found -> rows.add(row(happening, found)), () -> tally.leaveOut("no kind of ACLED"));
    }
    return rows;
  }

  private static List<Cell> row(Happening happening, AcledType type) {
    Optional<SharedPlace> place = happening.place();
    Optional<String> iso = place.flatMap(SharedPlace::country);
    Cells cells =
        new Cells()
            .text(iso.orElse("") + happening.event().id())
            .text(happening.days().first().toString())
            .whole(happening.days().first().getYear())
            .whole(timePrecision(happening))
            .texts(type.disorder(), type.event(), type.sub());
    sides(cells, happening, type);
    cells
        .whole(
            iso.flatMap(Country::of)
                .map(Country::numeric)
                .filter(x -> !x.isEmpty())
                .map(Integer::valueOf))
        .none(1)
        .text(iso.map(Country::nameOf));
    place(cells, place);
    return told(cells, happening).list();
  }

  private static void sides(Cells cells, Happening happening, AcledType type) {
    List<SharedActor> actors = happening.actors();
    List<SharedActor> recipients = happening.recipients();
    String one = words(type, Side.of(actors));
    String two = Side.of(recipients).words();
    boolean civilians = Side.of(recipients) == Side.CIVILIANS && !type.disorder().startsWith("Str");
    cells
        .text(actors.stream().findFirst().map(SharedActor::name))
        .items(actors.stream().skip(1).map(SharedActor::name).toList())
        .text(one)
        .text(recipients.stream().findFirst().map(SharedActor::name))
        .items(recipients.stream().skip(1).map(SharedActor::name).toList())
        .text(two)
        .text(one.isEmpty() || two.isEmpty() ? one + two : one + "-" + two)
        .text(civilians ? "Civilian targeting" : "");
  }

  private static String words(AcledType type, Side side) {
    boolean crowd = side == Side.CIVILIANS || side == Side.NOBODY;
    if (crowd && type.event().equals("Protests")) {
      return Side.CROWD.words();
    }
    return crowd && type.event().equals("Riots") ? "Rioters" : side.words();
  }

  private static int timePrecision(Happening happening) {
    if (!happening.dated()) {
      return 3;
    }
    long days = happening.days().count();
    return days == 1 ? 1 : days <= 7 ? 2 : 3;
  }

  private static void place(Cells cells, Optional<SharedPlace> place) {
    Optional<Precision> precision = place.flatMap(SharedPlace::precision);
    Optional<String> name = place.map(SharedPlace::name);
    cells
        .text(name.filter(x -> precision.equals(Optional.of(Precision.REGION))))
        .text(name.filter(x -> precision.equals(Optional.of(Precision.DISTRICT))))
        .none(1)
        .text(name)
        .amount(place.flatMap(SharedPlace::coordinates).map(Coordinates::latitude))
        .amount(place.flatMap(SharedPlace::coordinates).map(Coordinates::longitude))
        .whole(precision.map(Acled::geoPrecision));
  }

  private static int geoPrecision(Precision precision) {
    return switch (precision) {
      case POINT, CITY -> 1;
      case DISTRICT -> 2;
      case REGION, COUNTRY, SEA -> 3;
    };
  }

  private static Cells told(Cells cells, Happening happening) {
    SharedEvent event = happening.event();
    Article first = happening.first();
    String voices = String.join(" and ", happening.voices());
    return cells
        .items(happening.outlets())
        .none(1)
        .text((voices.isEmpty() ? "" : "According to " + voices + ": ") + happening.quote().words())
        .whole(Deaths.of(happening.deaths()).map(Deaths::low).orElse(0L))
        .items(event.contexts())
        .whole(
            first
                .publishedAt()
                .or(
                    () ->
                        first
                            .published()
                            .map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)))
                .map(instant -> (int) instant.getEpochSecond()));
  }
}
