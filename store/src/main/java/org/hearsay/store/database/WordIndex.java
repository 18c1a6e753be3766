package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A full-text index over reports or facts, by their numbers; its words are those of {@link
 * SearchWords}.
 */
public interface WordIndex {
  /** Puts words in the place of those that stood there. */
  void put(Connection connection, int number, String words) throws SQLException;

  /** Takes the words of something out. */
  void remove(Connection connection, int number) throws SQLException;

  /**
   * The numbers of what holds every phrase, the best match first.
   *
   * @param phrases each one word or several in a row, at least one phrase
   */
  List<Integer> find(Connection connection, List<String> phrases, int limit) throws SQLException;

  /** The numbers of some that hold every phrase, in no order that means anything. */
  List<Integer> some(Connection connection, List<String> phrases, int limit) throws SQLException;

  /** How many the index holds. */
  int size(Connection connection) throws SQLException;

  /**
   * A condition of SQL that what has the number in a column holds every phrase.
   *
   * @param column such as {@code facts.number}
   * @param few whether it will be asked of few rows, so that each is better looked up by itself
   */
  Condition holding(String column, List<String> phrases, boolean few);

  /**
   * A table in parentheses of what holds every phrase: its {@code number}, and a {@code score} that
   * is the lower the better it fits; of more than so many those with the greatest numbers.
   */
  Condition ranked(List<String> phrases, int newest);

  /** A part of SQL with the values of its marks. */
  record Condition(String sql, List<String> values) {
    public Condition {
      values = List.copyOf(values);
    }
  }
}
