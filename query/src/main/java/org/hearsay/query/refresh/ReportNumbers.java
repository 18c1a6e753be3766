package org.hearsay.query.refresh;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.store.database.Sql;

/** Asks about many numbers, some at a time. */
final class ReportNumbers {
  private static final int AT_ONCE = 500;

  private ReportNumbers() {}

  /** A number and what belongs to it. */
  record Numbered(int number, String text) {}

  static Numbered numbered(ResultSet row) throws SQLException {
    return new Numbered(row.getInt(1), row.getString(2));
  }

  /**
   * The rows that a statement finds for any of the numbers.
   *
   * @param sql ends where a list of numbers in parentheses is to follow
   */
  static <T> List<T> rows(
      Connection connection, Sql.Row<T> row, String sql, Collection<Integer> numbers)
      throws SQLException {
    List<T> found = new ArrayList<>();
    for (String some : lists(numbers)) {
      found.addAll(Sql.list(connection, row, sql + some));
    }
    return found;
  }

  /** Runs a statement for all of the numbers. */
  static void update(Connection connection, String sql, Collection<Integer> numbers)
      throws SQLException {
    for (String some : lists(numbers)) {
      Sql.update(connection, sql + some);
    }
  }

  /** Numbers are safe to be written into a statement. */
  private static List<String> lists(Collection<Integer> numbers) {
    List<Integer> all = List.copyOf(numbers);
    List<String> lists = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      lists.add(
          all.subList(i, Math.min(all.size(), i + AT_ONCE)).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ", "(", ")")));
    }
    return lists;
  }
}
