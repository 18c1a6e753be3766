package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.tables.FactSelect.Statement;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/** Reads pages of facts. */
final class FactReading {
  /** The columns of {@link #item}; wants the tables of {@link #FROM}. */
  static final String COLUMNS =
      "f.kind, f.id, r.id AS story_id, f.changed, c.happened_at, f.json, f.number";

  static final String FROM =
      " joined_facts f JOIN reports r ON r.number = f.story JOIN changes c ON c.number = f.changed";

  private final Connection connection;
  private final WordIndex words;

  FactReading(Connection connection, WordIndex words) {
    this.connection = connection;
    this.words = words;
  }

  /** A row of a page, which the next page follows. */
  private record Row(FactItem item, Cursor cursor) {}

  FactPage page(FactQuery query, Paging paging) throws SQLException {
    String question = query + " " + paging.sort() + " " + paging.descending();
    Optional<Cursor> after = Cursor.read(paging.cursor(), question);
    Asked asked = Asked.of(connection, query);
    if (asked.impossible()) {
      return new FactPage(
          List.of(), Optional.empty(), paging.total() ? Optional.of(0L) : Optional.empty());
    }
    List<Row> rows = rows(asked, paging, after);
    boolean more = rows.size() > paging.limit();
    List<Row> shown = more ? rows.subList(0, paging.limit()) : rows;
    return new FactPage(
        shown.stream().map(Row::item).toList(),
        more ? Optional.of(shown.get(shown.size() - 1).cursor().text(question)) : Optional.empty(),
        paging.total() ? Optional.of(count(asked)) : Optional.empty());
  }

  private List<Row> rows(Asked asked, Paging paging, Optional<Cursor> after) throws SQLException {
    List<String> parts = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (FactKind kind : asked.query().kinds()) {
      Statement part = new FactSelect(connection, words, asked, kind).page(paging, after);
      parts.add("SELECT * FROM (" + part.sql() + ") " + kind.name().toLowerCase(Locale.ROOT));
      values.addAll(part.values());
    }
    String direction = paging.descending() ? " DESC" : "";
    return Sql.list(
        connection,
        row -> new Row(item(row), new Cursor(row.getLong("sorted"), row.getLong("number"))),
        "SELECT "
            + COLUMNS
            + ", p.sorted FROM ("
            + String.join(" UNION ALL ", parts)
            + ") p CROSS JOIN"
            + FROM
            + " WHERE f.number = p.number ORDER BY p.sorted"
            + direction
            + ", p.number"
            + direction
            + " LIMIT "
            + (paging.limit() + 1),
        values.toArray());
  }

  private long count(Asked asked) throws SQLException {
    long all = 0;
    for (FactKind kind : asked.query().kinds()) {
      Statement count = new FactSelect(connection, words, asked, kind).count();
      all += Sql.longInteger(connection, count.sql(), count.values().toArray());
    }
    return all;
  }

  static FactItem item(ResultSet row) throws SQLException {
    return new FactItem(
        FactKind.of(row.getString("kind")).orElseThrow(),
        row.getString("id"),
        row.getString("story_id"),
        row.getLong("changed"),
        Instant.parse(row.getString("happened_at")),
        row.getString("json"));
  }
}
