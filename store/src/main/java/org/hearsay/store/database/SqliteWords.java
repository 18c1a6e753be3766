package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The index as a virtual table of FTS5. */
final class SqliteWords implements WordIndex {
  @Override
  public void put(Connection connection, int report, String words) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM report_words WHERE rowid = ?");
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO report_words (rowid, words) VALUES (?, ?)")) {
      delete.setInt(1, report);
      delete.executeUpdate();
      insert.setInt(1, report);
      insert.setString(2, words);
      insert.executeUpdate();
    }
  }

  @Override
  public List<Integer> find(Connection connection, List<String> phrases, int limit)
      throws SQLException {
    String query =
        phrases.stream().map(phrase -> '"' + phrase + '"').collect(Collectors.joining(" AND "));
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT rowid FROM report_words WHERE report_words MATCH ?"
                + " ORDER BY rank, rowid LIMIT ?")) {
      select.setString(1, query);
      select.setInt(2, limit);
      return numbers(select);
    }
  }

  @Override
  public int size(Connection connection) throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM report_words");
  }

  static List<Integer> numbers(PreparedStatement select) throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return List.copyOf(numbers);
  }
}
