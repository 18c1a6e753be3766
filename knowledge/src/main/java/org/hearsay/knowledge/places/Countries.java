package org.hearsay.knowledge.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/** States by code, name, adjective, people and capital, and the members of bodies. Immutable. */
public final class Countries {
  private final List<Country> countries;
  private final Map<String, Country> byIso3 = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Country> byPeople = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();

  /** The states of a table, and the table of bodies with their members. */
  public Countries(SortedTable table, SortedTable bodies) {
    List<Country> read = new ArrayList<>();
    for (Row row : table.list()) {
      read.add(country(row));
    }
    countries = List.copyOf(read);
    for (Country country : countries) {
      index(country);
    }
    for (Row row : bodies.list()) {
      members.put(Folding.key(row.text(0)), List.copyOf(row.list(1, ',')));
    }
  }

  /** All states, by code. */
  public List<Country> list() {
    return countries;
  }

  public Optional<Country> byIso3(String iso3) {
    return Optional.ofNullable(byIso3.get(iso3));
  }

  /** A state by any of its names: "Russian Federation", "U.S.", "DRC", "Britain". */
  public Optional<Country> byName(String name) {
    return Optional.ofNullable(byName.get(Folding.key(name)));
  }

  /** A state by its adjective: "Russian", "U.S.", "British". */
  public Optional<Country> byAdjective(String word) {
    return Optional.ofNullable(byAdjective.get(Folding.key(word)));
  }

  /** A state by its adjective or a noun for its people: "Russian", "Russians", "Briton". */
  public Optional<Country> byDemonym(String word) {
    String key = Folding.key(word);
    Country country = byAdjective.get(key);
    return Optional.ofNullable(country == null ? byPeople.get(key) : country);
  }

  public Optional<Country> byCapital(String name) {
    return Optional.ofNullable(byCapital.get(Folding.key(name)));
  }

  /**
   * ISO codes of the members of a body such as NATO, EU, G7, ECOWAS, UNSC-P5; empty if it is not
   * known.
   */
  public List<String> members(String body) {
    return members.getOrDefault(Folding.key(body), List.of());
  }

  private void index(Country country) {
    byIso3.put(country.iso3(), country);
    country.names().forEach(name -> byName.put(Folding.key(name), country));
    country.adjectives().forEach(word -> byAdjective.putIfAbsent(Folding.key(word), country));
    country.peoples().forEach(word -> byPeople.putIfAbsent(Folding.key(word), country));
    if (!country.capital().isEmpty()) {
      byCapital.putIfAbsent(Folding.key(country.capital()), country);
    }
  }

  private static Country country(Row row) {
    return new Country(
        row.text(0),
        row.text(1),
        row.text(2),
        (int) row.number(3),
        row.text(4),
        row.number(5),
        row.number(6),
        (long) row.number(7),
        row.text(8),
        row.list(9, '|'),
        row.list(10, '|'),
        row.list(11, '|'));
  }
}
