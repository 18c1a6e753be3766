package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.query.FactAnswer;
import org.hearsay.query.FactAnswer.State;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.store.database.Sql;

/** Finds what an id leads to. */
final class Finding {
  private static final String SELECT = "SELECT " + FactReading.COLUMNS + " FROM" + FactReading.FROM;

  private final Connection connection;

  Finding(Connection connection) {
    this.connection = connection;
  }

  Optional<FactAnswer> find(FactKind kind, String id) throws SQLException {
    Optional<FactItem> here = here(kind, id);
    if (here.isPresent()) {
      return here.map(item -> new FactAnswer(State.HERE, id, here, item.changedAt()));
    }
    Optional<FactItem> whole = whole(kind, id);
    if (whole.isPresent()) {
      return whole.map(item -> new FactAnswer(State.MOVED, id, whole, item.changedAt()));
    }
    return Sql.first(
        connection,
        row ->
            new FactAnswer(
                State.GONE, id, Optional.empty(), Instant.parse(row.getString("happened_at"))),
        SELECT + " WHERE f.id = ? AND f.kind = ?",
        id,
        kind.code());
  }

  /** What has this id itself. */
  Optional<FactItem> here(FactKind kind, String id) throws SQLException {
    return Sql.first(
        connection,
        FactReading::item,
        SELECT + " WHERE f.id = ? AND f.kind = ? AND f.removed IS NULL",
        id,
        kind.code());
  }

  /** What has this id among its parts. */
  Optional<FactItem> whole(FactKind kind, String id) throws SQLException {
    return Sql.first(
        connection,
        FactReading::item,
        SELECT
            + " JOIN joined_parts part ON part.fact = f.number"
            + " WHERE part.part = ? AND part.kind = ? AND f.removed IS NULL ORDER BY f.number",
        id,
        kind.code());
  }
}
