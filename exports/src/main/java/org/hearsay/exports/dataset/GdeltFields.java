package org.hearsay.exports.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.exports.code.Country;
import org.hearsay.exports.code.Fold;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.table.Cells;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedPlace;

/** Values as GDELT writes them. */
final class GdeltFields {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  /** PLOVER sectors that CAMEO calls otherwise; the rest has the same letters. */
  private static final Map<String, String> TYPES =
      Map.of("JRN", "MED", "MED", "HLH", "SOC", "CVL", "PRM", "", "UNK", "", "REL", "");

  private static final Map<String, String> COUNTRIES =
      Map.of("ROU", "ROM", "TLS", "TMP", "XKX", "");

  private GdeltFields() {}

  static long id(Happening happening, Dyad dyad) {
    return Fold.number(dyad.id(happening.event().id()));
  }

  static long day(LocalDate day) {
    return Long.parseLong(DAY.format(day));
  }

  /** The year with a fraction, as the codebook computes it. */
  static double fraction(LocalDate day) {
    double share = (day.getMonthValue() * 30.0 + day.getDayOfMonth()) / 365;
    return BigDecimal.valueOf(day.getYear() + share)
        .setScale(4, RoundingMode.HALF_EVEN)
        .doubleValue();
  }

  /** When a report came out, in UTC; a day alone is its beginning. */
  static Optional<Long> moment(Article article) {
    return article
        .publishedAt()
        .or(
            () ->
                article
                    .published()
                    .map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)))
        .map(instant -> Long.parseLong(MOMENT.format(instant)));
  }

  /** The ten columns of an actor. */
  static void actor(Cells cells, Optional<SharedActor> actor) {
    String country = actor.flatMap(SharedActor::country).map(GdeltFields::country).orElse("");
    String type = actor.flatMap(SharedActor::sector).map(GdeltFields::type).orElse("");
    cells
        .text(country + type)
        .text(actor.map(party -> party.name().toUpperCase(Locale.ROOT)))
        .text(country)
        .none(4)
        .text(type)
        .none(2);
  }

  private static String country(String iso) {
    return COUNTRIES.getOrDefault(iso, iso);
  }

  private static String type(String sector) {
    return TYPES.getOrDefault(sector, sector);
  }

  /** The eight columns of a place that is not known. */
  static void noPlace(Cells cells) {
    cells.whole(0).none(7);
  }

  /** The eight columns of a place. */
  static void place(Cells cells, Optional<SharedPlace> place) {
    Optional<Coordinates> point = place.flatMap(SharedPlace::coordinates);
    Optional<Precision> precision = place.flatMap(SharedPlace::precision);
    if (place.isEmpty() || point.isEmpty() || precision.isEmpty()) {
      noPlace(cells);
      return;
    }
    String iso = place.get().country().orElse("");
    String fips = Country.of(iso).map(Country::fips).orElse("");
    boolean country = precision.get() == Precision.COUNTRY;
    String name = place.get().name();
    cells
        .whole(type(precision.get(), iso.equals("USA")))
        .text(country || iso.isEmpty() ? name : name + ", " + Country.nameOf(iso))
        .text(fips)
        .text(fips)
        .none(1)
        .amount(point.map(Coordinates::latitude))
        .amount(point.map(Coordinates::longitude))
        .text(country ? fips : "");
  }

  private static int type(Precision precision, boolean usa) {
    return switch (precision) {
      case COUNTRY -> 1;
      case REGION, DISTRICT -> usa ? 2 : 5;
      case CITY, POINT, SEA -> usa ? 3 : 4;
    };
  }

  /** The names of columns that stand once for each of several prefixes. */
  static List<String> prefixed(String prefix, String... names) {
    return Arrays.stream(names).map(name -> prefix + name).toList();
  }
}
