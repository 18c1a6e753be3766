package org.hearsay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.database.StoreException.Kind;

/** Reads and writes the layer of corrections. */
final class Corrections {
  private static final String COLUMNS =
      "id, made_at, made_by, subject, fact, begins, ends, quote, field, new_value, why, undoes";

  private final Connection connection;

  Corrections(Connection connection) {
    this.connection = connection;
  }

  boolean add(Correction correction) throws SQLException {
    if (correction.undoes().isPresent() && !isThere(correction.undoes().get())) {
      throw new StoreException(
          Kind.REFUSED, "there is no correction " + correction.undoes().get() + " to take back");
    }
    if (isThere(correction.id())) {
      return false;
    }
    Sql.update(
        connection,
        "INSERT INTO corrections (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        correction.id(),
        Moments.text(correction.madeAt()),
        correction.madeBy(),
        correction.subject(),
        correction.fact(),
        correction.words().map(Span::begin),
        correction.words().map(Span::end),
        correction.quote(),
        correction.field(),
        correction.value(),
        correction.why(),
        correction.undoes());
    return true;
  }

  /** The correction that another one takes back. */
  Optional<Correction> undoneBy(Correction correction) throws SQLException {
    return correction.undoes().isEmpty()
        ? Optional.empty()
        : Sql.first(
            connection,
            Corrections::read,
            "SELECT " + COLUMNS + " FROM corrections WHERE id = ?",
            correction.undoes().get());
  }

  private boolean isThere(String id) throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM corrections WHERE id = ?", id) > 0;
  }

  /** All that was ever said of a report, in order of time. */
  List<Correction> of(String report) throws SQLException {
    return Sql.list(
        connection,
        Corrections::read,
        "SELECT " + COLUMNS + " FROM corrections WHERE subject = ? ORDER BY made_at, id",
        report);
  }

  /** All corrections of the store, in order of their ids. */
  List<Correction> all() throws SQLException {
    return Sql.list(
        connection, Corrections::read, "SELECT " + COLUMNS + " FROM corrections ORDER BY id");
  }

  /** All corrections of the store, in order of time. */
  List<Correction> byTime() throws SQLException {
    return Sql.list(
        connection,
        Corrections::read,
        "SELECT " + COLUMNS + " FROM corrections ORDER BY made_at, id");
  }

  /** Those that nobody took back, or whose taking back was taken back. */
  static List<Correction> inForce(List<Correction> said) {
    Set<String> undone = new HashSet<>();
    for (int i = said.size() - 1; i >= 0; i--) {
      Correction correction = said.get(i);
      if (!undone.contains(correction.id())) {
        correction.undoes().ifPresent(undone::add);
      }
    }
    return said.stream()
        .filter(correction -> correction.undoes().isEmpty())
        .filter(correction -> !undone.contains(correction.id()))
        .toList();
  }

  private static Correction read(ResultSet row) throws SQLException {
    int begin = row.getInt("begins");
    Optional<Span> words =
        row.wasNull() ? Optional.empty() : Optional.of(new Span(begin, row.getInt("ends")));
    return new Correction(
        Instant.parse(row.getString("made_at")),
        row.getString("made_by"),
        row.getString("subject"),
        Sql.text(row, "fact"),
        words,
        Sql.text(row, "quote"),
        row.getString("field"),
        Sql.text(row, "new_value"),
        row.getString("why"),
        Sql.text(row, "undoes"));
  }
}
