package org.hearsay.knowledge.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.tables.Resources;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/**
 * Small places, in a packed table that is read when it is first asked. Safe to share between
 * threads.
 */
public final class Towns {
  private final String resource;
  private Optional<SortedTable> table = Optional.empty();

  /**
   * The towns of a packed table: folded name, name, country, region, latitude, longitude,
   * population, id.
   */
  public Towns(String resource) {
    this.resource = resource;
  }

  /** The towns with this name, the largest first. */
  public List<PlaceEntry> lookup(String name) {
    List<PlaceEntry> towns = new ArrayList<>();
    for (Row row : table().find(Folding.key(name))) {
      towns.add(
          new PlaceEntry(
              row.text(7),
              row.text(1),
              PlaceKind.CITY,
              row.text(2),
              row.text(3),
              row.number(4),
              row.number(5),
              (long) row.number(6)));
    }
    towns.sort(Comparator.comparingLong(PlaceEntry::population).reversed());
    return List.copyOf(towns);
  }

  private synchronized SortedTable table() {
    SortedTable read = table.orElseGet(() -> Resources.table(resource));
    table = Optional.of(read);
    return read;
  }
}
