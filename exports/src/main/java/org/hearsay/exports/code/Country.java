package org.hearsay.exports.code;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country with the codes that data sets use for it.
 *
 * @param iso ISO 3166 alpha-3
 * @param numeric ISO 3166 numeric, three digits; empty for Kosovo
 * @param fips FIPS 10-4, as GDELT has places
 * @param cow number of the Correlates of War project
 * @param gleditschWard number of Gleditsch and Ward's list, as UCDP has countries
 * @param continent two letters
 * @param name in English
 */
public record Country(
    String iso,
    String numeric,
    String fips,
    Optional<Integer> cow,
    Optional<Integer> gleditschWard,
    String continent,
    String name) {
  private static final Map<String, Country> BY_ISO = read();
  private static final Map<String, Country> BY_FIPS =
      BY_ISO.values().stream()
          .filter(country -> !country.fips().isEmpty())
          .collect(Collectors.toMap(Country::fips, Function.identity(), (one, other) -> one));

  /** The country of an ISO 3166 alpha-3 code. */
  public static Optional<Country> of(String iso) {
    return Optional.ofNullable(BY_ISO.get(iso));
  }

  /** The country of a FIPS 10-4 code. */
  public static Optional<Country> ofFips(String fips) {
    return Optional.ofNullable(BY_FIPS.get(fips));
  }

  /** The name of a country, or the code itself. */
  public static String nameOf(String iso) {
    return of(iso).map(Country::name).orElse(iso);
  }

  /** The ISO 3166 alpha-2 code of an alpha-3 code. */
  public static Optional<String> twoLetters(String iso) {
    return iso.equals("XKX")
        ? Optional.of("XK")
        : Stream.of(Locale.getISOCountries())
            .filter(two -> new Locale.Builder().setRegion(two).build().getISO3Country().equals(iso))
            .findFirst();
  }

  private static Map<String, Country> read() {
    Map<String, Country> countries = new TreeMap<>();
    TableFile.read("countries.tsv")
        .forEach(
            row ->
                countries.put(
                    row.get(0),
                    new Country(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        number(row.get(3)),
                        number(row.get(4)),
                        row.get(5),
                        row.get(6))));
    return countries;
  }

  private static Optional<Integer> number(String digits) {
    return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
  }
}
