package org.hearsay.imports.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.exports.code.Country;
import org.hearsay.model.facts.ActorKind;

/**
 * An actor as GDELT codes it, in our words.
 *
 * @param name as people write it
 * @param column that the name stands in
 */
record CameoActor(
    String name, String column, ActorKind kind, Optional<String> country, Optional<String> sector) {
  private static final Map<String, String> COUNTRIES =
      Map.of("ROM", "ROU", "TMP", "TLS", "KSV", "XKX", "KOS", "XKX", "ZAR", "COD");

  /** Kinds of actors that PLOVER calls otherwise; those with the same letters are in the set. */
  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("INS", "REB"),
          Map.entry("SEP", "REB"),
          Map.entry("RAD", "UAF"),
          Map.entry("MNC", "BUS"),
          Map.entry("MED", "JRN"),
          Map.entry("HLH", "MED"),
          Map.entry("HRI", "NGO"),
          Map.entry("DEV", "NGO"),
          Map.entry("NGM", "SOC"),
          Map.entry("ENV", "SOC"),
          Map.entry("SET", "CVL"));

  private static final Set<String> SAME =
      Set.of(
          "GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PTY", "REB", "UAF", "OPP", "CRM", "CVL", "BUS",
          "LAB", "AGR", "EDU", "ELI", "REF", "IGO", "NGO");

  private static final Set<String> ORGANIZED = Set.of("IGO", "NGO", "MNC", "NGM");
  private static final int LONGEST_ACRONYM = 4;

  /** The first or the second actor of a row, if it has one. */
  static Optional<CameoActor> of(Row row, String prefix) {
    String column = row.cell(prefix + "Name").isEmpty() ? prefix + "Code" : prefix + "Name";
    String words = row.cell(column);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> country = country(row.cell(prefix + "CountryCode"));
    List<String> types = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      String type = row.cell(prefix + "Type" + i + "Code");
      if (!type.isEmpty()) {
        types.add(type);
      }
    }
    boolean known = !row.cell(prefix + "KnownGroupCode").isEmpty();
    boolean state = types.isEmpty() && !known && country.isPresent();
    return Optional.of(
        new CameoActor(
            state ? Country.nameOf(country.get()) : shown(words),
            column,
            kind(state, known, types),
            country,
            types.stream().flatMap(type -> sector(type).stream()).findFirst()));
  }

  private static ActorKind kind(boolean state, boolean known, List<String> types) {
    if (state) {
      return ActorKind.STATE;
    }
    return known || types.stream().anyMatch(ORGANIZED::contains)
        ? ActorKind.ORGANIZATION
        : ActorKind.GROUP;
  }

  private static Optional<String> country(String code) {
    String iso = COUNTRIES.getOrDefault(code, code);
    return Country.of(iso).map(Country::iso);
  }

  private static Optional<String> sector(String type) {
    return SAME.contains(type) ? Optional.of(type) : Optional.ofNullable(SECTORS.get(type));
  }

  /** GDELT writes names in capitals: a single short word may be an acronym and stays so. */
  private static String shown(String words) {
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    if (!capitals || (words.indexOf(' ') < 0 && words.length() <= LONGEST_ACRONYM)) {
      return words;
    }
    StringBuilder shown = new StringBuilder(words.length());
    boolean begins = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      shown.append(begins ? c : Character.toLowerCase(c));
      begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019';
    }
    return shown.toString();
  }
}
