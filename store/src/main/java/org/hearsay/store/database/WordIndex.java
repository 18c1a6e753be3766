package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The full-text index over reports, whose words are those of {@link SearchWords}. */
public interface WordIndex {
  /** Puts the words of a report in the place of those that stood there. */
  void put(Connection connection, int report, String words) throws SQLException;

  /**
   * The numbers of the reports that hold every phrase, the best match first.
   *
   * @param phrases each one word or several in a row, at least one phrase
   */
  List<Integer> find(Connection connection, List<String> phrases, int limit) throws SQLException;

  /** How many reports the index holds. */
  int size(Connection connection) throws SQLException;
}
