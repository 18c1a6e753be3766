package org.hearsay.knowledge.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.tables.NameIndex;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/**
 * Places by name. Immutable and safe to share between threads.
 *
 * <p>Names are compared folded, so "us" and "of" are known too (the pronoun's state, a town in
 * Turkey): callers ask for names only.
 */
public final class Gazetteer {
  private final SortedTable places;
  private final NameIndex names;
  private final Map<String, PlaceEntry> own;
  private final Towns towns;

  /** A gazetteer over the shipped tables and a user's own places by id. */
  public Gazetteer(SortedTable places, NameIndex names, Map<String, PlaceEntry> own, Towns towns) {
    this.places = places;
    this.names = names;
    this.own = Map.copyOf(own);
    this.towns = towns;
  }

  /**
   * The places with this name, best known first: countries, disputed regions, capitals, then by
   * population.
   */
  public List<PlaceEntry> lookup(String name) {
    return entries(names.ids(name));
  }

  /**
   * Towns and villages of 1,000 to 15,000 people with this name, the largest first; {@link #lookup}
   * does not give these. The first call unpacks their table.
   */
  public List<PlaceEntry> lookupTowns(String name) {
    return towns.lookup(name);
  }

  /** Whether any place has this name, towns left out. */
  public boolean isName(String name) {
    return names.contains(name);
  }

  /** A place by its id. */
  public Optional<PlaceEntry> byId(String id) {
    PlaceEntry mine = own.get(id);
    return mine == null ? places.findFirst(id).map(Gazetteer::entry) : Optional.of(mine);
  }

  /** The longest name of a place that begins at a token; tokens are words as they are spelled. */
  public Optional<PlaceMatch> longestMatch(List<String> tokens, int begin) {
    return names
        .longestEnd(tokens, begin)
        .map(
            end ->
                new PlaceMatch(begin, end, lookup(String.join(" ", tokens.subList(begin, end)))));
  }

  private List<PlaceEntry> entries(List<String> ids) {
    List<PlaceEntry> entries = new ArrayList<>(ids.size());
    for (String id : ids) {
      byId(id).ifPresent(entries::add);
    }
    return List.copyOf(entries);
  }

  private static PlaceEntry entry(Row row) {
    return new PlaceEntry(
        row.text(0),
        row.text(1),
        PlaceKind.valueOf(row.text(2)),
        row.text(3),
        row.text(4),
        row.number(5),
        row.number(6),
        (long) row.number(7));
  }
}
