package org.hearsay.knowledge.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/** Seats of power by name: Moscow, the Kremlin, Brussels. Immutable. */
public final class Seats {
  private final Map<String, Seat> seats = new HashMap<>();

  /** The seats of a table, and a user's own, which come before those. */
  public Seats(SortedTable table, Iterable<Seat> own) {
    for (Row row : table.list()) {
      boolean building = row.text(3).equals("building");
      seats.put(
          Folding.key(row.text(0)),
          new Seat(row.text(0), row.text(1), row.text(2), building, row.text(4)));
    }
    for (Seat seat : own) {
      seats.put(Folding.key(seat.name()), seat);
    }
  }

  /** The seat of this name. */
  public Optional<Seat> find(String name) {
    return Optional.ofNullable(seats.get(Folding.key(name)));
  }

  /**
   * The state or body that a seat's name stands for: RUS for Moscow and the Kremlin, EU for
   * Brussels.
   */
  public Optional<String> stateOf(String name) {
    return find(name).map(seat -> seat.country().isEmpty() ? seat.standsFor() : seat.country());
  }
}
