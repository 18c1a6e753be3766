package org.hearsay.knowledge.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;
import org.hearsay.model.facts.Category;

/**
 * Reads rows of the event table: lemma, {@code v} or {@code n}, particles, prepositions, objects,
 * category, modes, contexts, frame, flags, source. Lists are parted by commas; flags are {@code s}
 * for a saying and one letter for the outcome.
 */
final class EntryReader {
  private final Map<String, Frame> frames = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final NounClasses classes;

  EntryReader(SortedTable frameTable, NounClasses classes) {
    this.classes = classes;
    for (Row row : frameTable.list()) {
      frames.put(row.text(0), frame(row));
    }
  }

  /** The entry of a row; fails with the row's words if it is not well formed. */
  LexiconEntry entry(Row row) {
    Frame frame = frames.get(row.text(8));
    if (frame == null) {
      throw new IllegalArgumentException(
          "no frame '" + row.text(8) + "' for '" + row.text(0) + "'");
    }
    Optional<Category> category =
        row.text(5).isEmpty() ? Optional.empty() : Optional.of(Category.valueOf(row.text(5)));
    String flags = row.text(9);
    return new LexiconEntry(
        Lemmas.key(row.text(0)),
        row.text(1).equals("v"),
        set(row, 2),
        set(row, 3),
        set(row, 4),
        category,
        row.list(6, ','),
        row.list(7, ','),
        frame,
        flags.indexOf('s') >= 0,
        outcome(flags),
        row.text(10));
  }

  private Set<String> set(Row row, int field) {
    return row.text(field).isEmpty()
        ? Set.of()
        : sets.computeIfAbsent(row.text(field), unused -> classes.expand(row.list(field, ',')));
  }

  private static Optional<Outcome> outcome(String flags) {
    for (int index = 0; index < flags.length(); index++) {
      switch (flags.charAt(index)) {
        case 'P':
          return Optional.of(Outcome.PLANNED);
        case 'p':
          return Optional.of(Outcome.POSSIBLE);
        case 'o':
          return Optional.of(Outcome.ONGOING);
        case 'n':
          return Optional.of(Outcome.DID_NOT_HAPPEN);
        case 'c':
          return Optional.of(Outcome.CANCELLED);
        case 'm':
          return Optional.of(Outcome.POSTPONED);
        default:
          break;
      }
    }
    return Optional.empty();
  }

  private static Frame frame(Row row) {
    return new Frame(
        row.text(0),
        slots(row, 1),
        slots(row, 2),
        slots(row, 3),
        slots(row, 4),
        slots(row, 5),
        !row.text(6).isEmpty());
  }

  private static List<Slot> slots(Row row, int field) {
    List<Slot> slots = new ArrayList<>();
    for (String slot : row.list(field, ',')) {
      slots.add(Slot.valueOf(slot));
    }
    return slots;
  }
}
