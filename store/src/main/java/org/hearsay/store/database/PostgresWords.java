package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** The index as a column of text-search vectors. */
final class PostgresWords implements WordIndex {
  private final String table;
  private final String key;

  PostgresWords(String table, String key) {
    this.table = table;
    this.key = key;
  }

  @Override
  public void put(Connection connection, int number, String words) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO "
            + table
            + " ("
            + key
            + ", words) VALUES (?, to_tsvector('simple', ?)) ON CONFLICT ("
            + key
            + ") DO UPDATE SET words = excluded.words",
        number,
        words);
  }

  @Override
  public void remove(Connection connection, int number) throws SQLException {
    Sql.update(connection, "DELETE FROM " + table + " WHERE " + key + " = ?", number);
  }

  @Override
  public List<Integer> some(Connection connection, List<String> phrases, int limit)
      throws SQLException {
    return Sql.list(
        connection,
        row -> row.getInt(1),
        "SELECT "
            + key
            + " FROM "
            + table
            + " WHERE words @@ ("
            + question(phrases)
            + ") LIMIT "
            + limit,
        phrases.toArray());
  }

  @Override
  public Condition holding(String column, List<String> phrases, boolean few) {
    return new Condition(
        column
            + " IN (SELECT "
            + key
            + " FROM "
            + table
            + " WHERE words @@ ("
            + question(phrases)
            + "))",
        phrases);
  }

  @Override
  public Condition ranked(List<String> phrases, int newest) {
    return new Condition(
        "(SELECT "
            + key
            + " AS number, -ts_rank(words, asked) AS score FROM "
            + table
            + ", (SELECT "
            + question(phrases)
            + " AS asked) AS question WHERE words @@ asked ORDER BY "
            + key
            + " DESC LIMIT "
            + newest
            + ")",
        phrases);
  }

  private static String question(List<String> phrases) {
    return String.join(
        " && ", Collections.nCopies(phrases.size(), "phraseto_tsquery('simple', ?)"));
  }

  @Override
  public List<Integer> find(Connection connection, List<String> phrases, int limit)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + key
                + " FROM "
                + table
                + ", (SELECT "
                + question(phrases)
                + " AS asked) AS question WHERE words @@ asked"
                + " ORDER BY ts_rank(words, asked) DESC, "
                + key
                + " LIMIT ?")) {
      for (int i = 0; i < phrases.size(); i++) {
        select.setString(i + 1, phrases.get(i));
      }
      select.setInt(phrases.size() + 1, limit);
      return SqliteWords.numbers(select);
    }
  }

  @Override
  public int size(Connection connection) throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM " + table);
  }
}
