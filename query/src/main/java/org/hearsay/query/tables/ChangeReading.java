package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.Change;
import org.hearsay.query.ChangePage;
import org.hearsay.query.ChangeQuery;
import org.hearsay.query.FactKind;
import org.hearsay.store.changes.ChangeLog;
import org.hearsay.store.database.Sql;

/** Reads what became different, the last change of each thing. */
final class ChangeReading {
  private final Connection connection;

  ChangeReading(Connection connection) {
    this.connection = connection;
  }

  /** A change, which the next page follows. */
  private record Row(Change change, Cursor cursor) {}

  ChangePage page(ChangeQuery query) throws SQLException {
    String question = query.kinds() + " " + query.since() + " " + query.after() + query.onlyGone();
    Optional<Cursor> after = Cursor.read(query.cursor(), question);
    long since =
        Math.max(
            query.after().orElse(0L),
            query.since().isPresent() ? Asked.changeAt(connection, query.since().get()) : 0);
    Conditions conditions = new Conditions().and("f.changed > ?", since);
    after.ifPresent(
        cursor ->
            conditions.and("(f.changed, f.number) > (?, ?)", cursor.value(), cursor.number()));
    if (!query.kinds().isEmpty()) {
      conditions.and(
          "f.kind IN " + Conditions.marks(query.kinds().size()),
          query.kinds().stream().map(FactKind::code).toList());
    }
    if (query.onlyGone()) {
      conditions.and("f.removed IS NOT NULL");
    }
    if (since > 0 || !query.onlyGone()) {
      // Who never saw a thing need not hear that it is gone.
      conditions.and("(f.removed IS NULL OR f.created <= ?)", since);
    }
    List<Row> rows =
        Sql.list(
            connection,
            row -> row(row, since),
            "SELECT "
                + FactReading.COLUMNS
                + ", f.created, f.removed FROM"
                + FactReading.FROM
                + " WHERE "
                + conditions.sql()
                + " ORDER BY f.changed, f.number LIMIT "
                + (query.limit() + 1),
            conditions.values().toArray());
    boolean more = rows.size() > query.limit();
    List<Row> shown = more ? rows.subList(0, query.limit()) : rows;
    long until = more ? last(shown).value() : ChangeLog.newest(connection);
    return new ChangePage(
        shown.stream().map(Row::change).toList(),
        more ? Optional.of(last(shown).text(question)) : Optional.empty(),
        until);
  }

  private static Cursor last(List<Row> rows) {
    return rows.get(rows.size() - 1).cursor();
  }

  private static Row row(ResultSet row, long since) throws SQLException {
    row.getLong("removed");
    boolean gone = !row.wasNull();
    Change.Kind is =
        gone
            ? Change.Kind.GONE
            : row.getLong("created") > since ? Change.Kind.NEW : Change.Kind.CHANGED;
    long number = row.getLong("changed");
    return new Row(
        new Change(
            is,
            FactKind.of(row.getString("kind")).orElseThrow(),
            row.getString("id"),
            number,
            Instant.parse(row.getString("happened_at")),
            gone ? Optional.empty() : Optional.of(FactReading.item(row))),
        new Cursor(number, row.getLong("number")));
  }
}
