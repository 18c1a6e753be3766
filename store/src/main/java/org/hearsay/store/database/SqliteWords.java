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
  private final String table;

  SqliteWords(String table) {
    this.table = table;
  }

  @Override
  public void put(Connection connection, int number, String words) throws SQLException {
    remove(connection, number);
    Sql.update(connection, "INSERT INTO " + table + " (rowid, words) VALUES (?, ?)", number, words);
  }

  @Override
  public void remove(Connection connection, int number) throws SQLException {
    Sql.update(connection, "DELETE FROM " + table + " WHERE rowid = ?", number);
  }

  @Override
  public List<Integer> some(Connection connection, List<String> phrases, int limit)
      throws SQLException {
    return Sql.list(
        connection,
        row -> row.getInt(1),
        "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ? LIMIT " + limit,
        question(phrases));
  }

  @Override
  public Condition holding(String column, List<String> phrases, boolean few) {
    String matching = " FROM " + table + " WHERE " + table + " MATCH ?";
    return new Condition(
        few
            ? "EXISTS (SELECT 1" + matching + " AND rowid = " + column + ")"
            : column + " IN (SELECT rowid" + matching + ")",
        List.of(question(phrases)));
  }

  @Override
  public Condition ranked(List<String> phrases, int newest) {
    return new Condition(
        "(SELECT rowid AS number, rank AS score FROM "
            + table
            + " WHERE "
            + table
            + " MATCH ? ORDER BY rowid DESC LIMIT "
            + newest
            + ")",
        List.of(question(phrases)));
  }

  private static String question(List<String> phrases) {
    return phrases.stream().map(phrase -> '"' + phrase + '"').collect(Collectors.joining(" AND "));
  }

  @Override
  public List<Integer> find(Connection connection, List<String> phrases, int limit)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT rowid FROM "
                + table
                + " WHERE "
                + table
                + " MATCH ? ORDER BY rank, rowid LIMIT ?")) {
      select.setString(1, question(phrases));
      select.setInt(2, limit);
      return numbers(select);
    }
  }

  @Override
  public int size(Connection connection) throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM " + table);
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
