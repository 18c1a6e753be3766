package org.hearsay.query.tables;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.store.Readings;
import org.hearsay.store.database.WordIndex;

/** All facts that a question finds, part by part, of one state of a store. */
public final class FactsInOrder {
  private final Readings readings;
  private final WordIndex words;

  /** Is given one part after the other. */
  @FunctionalInterface
  public interface Part {
    void take(List<FactItem> items) throws SQLException;
  }

  /**
   * @param words the store's index over facts
   */
  public FactsInOrder(Readings readings, WordIndex words) {
    this.readings = readings;
    this.words = words;
  }

  /**
   * Gives what is found in the order of the paging.
   *
   * @param first where to begin; its limit is how many come in one part
   * @param most no more than so many in all
   */
  public void each(FactQuery query, Paging first, long most, Part part) throws SQLException {
    FactReading reading = new FactReading(readings.connection(), words);
    Paging paging = first;
    long left = most;
    while (left > 0) {
      FactPage page = reading.page(query, paging.limited((int) Math.min(left, first.limit())));
      part.take(page.items());
      left -= page.items().size();
      Optional<String> next = page.next();
      if (next.isEmpty()) {
        return;
      }
      paging = paging.after(next.get());
    }
  }
}
