package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** The index as a column of text-search vectors. */
final class PostgresWords implements WordIndex {
  @Override
  public void put(Connection connection, int report, String words) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO report_words (report, words) VALUES (?, to_tsvector('simple', ?))"
                + " ON CONFLICT (report) DO UPDATE SET words = excluded.words")) {
      insert.setInt(1, report);
      insert.setString(2, words);
      insert.executeUpdate();
    }
  }

  @Override
  public List<Integer> find(Connection connection, List<String> phrases, int limit)
      throws SQLException {
    String query =
        String.join(" && ", Collections.nCopies(phrases.size(), "phraseto_tsquery('simple', ?)"));
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT report FROM report_words, (SELECT "
                + query
                + " AS asked) AS question WHERE words @@ asked"
                + " ORDER BY ts_rank(words, asked) DESC, report LIMIT ?")) {
      for (int i = 0; i < phrases.size(); i++) {
        select.setString(i + 1, phrases.get(i));
      }
      select.setInt(phrases.size() + 1, limit);
      return SqliteWords.numbers(select);
    }
  }

  @Override
  public int size(Connection connection) throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM report_words");
  }
}
