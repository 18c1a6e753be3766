package org.hearsay.query.refresh;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.query.refresh.FactRow.Pair;
import org.hearsay.store.changes.ChangeLog;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/** Writes rows into the tables: only what became different, so that changes can be told. */
final class FactTables implements AutoCloseable {
  private static final String KEPT =
      "SELECT number, kind, id, story, fingerprint, created, removed, terms, day FROM joined_facts";

  private final Connection connection;
  private final ChangeLog changes;
  private final WordIndex words;
  private final PreparedStatement addTerm;
  private final PreparedStatement dropTerm;

  FactTables(Connection connection, ChangeLog changes, WordIndex words) throws SQLException {
    this.connection = connection;
    this.changes = changes;
    this.words = words;
    this.addTerm =
        connection.prepareStatement(
            "INSERT INTO joined_terms (term, kind, day, fact) VALUES (?, ?, ?, ?)");
    this.dropTerm =
        connection.prepareStatement(
            "DELETE FROM joined_terms WHERE term = ? AND kind = ? AND day = ? AND fact = ?");
  }

  /** What the tables hold of a thing. */
  private record Kept(
      int number,
      String kind,
      String id,
      int story,
      String fingerprint,
      long created,
      boolean gone,
      String terms,
      int day) {
    String key() {
      return kind + " " + id;
    }
  }

  @Override
  public void close() throws SQLException {
    addTerm.close();
    dropTerm.close();
  }

  /**
   * Brings stories up to date, unless they became different after they were read or somebody
   * brought them up to date since; answers whether it was done.
   */
  boolean renew(Renewal renewal) throws SQLException {
    Collection<Integer> reports = renewal.together().numbers().values();
    if (newest("SELECT max(marked) FROM stale_reports WHERE report IN ", reports) > renewal.known()
        || newest("SELECT max(seen) FROM joined_reports WHERE report IN ", reports)
            > renewal.known()) {
      return false;
    }
    Map<String, Kept> kept = new HashMap<>();
    Set<Integer> stories = new HashSet<>(renewal.together().before());
    stories.addAll(renewal.rows().keySet());
    for (Kept each :
        ReportNumbers.rows(connection, FactTables::kept, KEPT + " WHERE story IN ", stories)) {
      kept.put(each.key(), each);
    }
    for (Map.Entry<Integer, List<FactRow>> story : renewal.rows().entrySet()) {
      for (FactRow row : story.getValue()) {
        String key = row.kind().code() + " " + row.id();
        Optional<Kept> before = Optional.ofNullable(kept.remove(key));
        put(story.getKey(), row, before.isPresent() ? before : elsewhere(row));
      }
    }
    for (Kept each : kept.values()) {
      if (!each.gone()) {
        remove(each);
      }
    }
    remember(renewal, reports);
    return true;
  }

  private long newest(String sql, Collection<Integer> reports) throws SQLException {
    return ReportNumbers.rows(connection, row -> row.getLong(1), sql, reports).stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** What was gone from another story may come back in this one. */
  private Optional<Kept> elsewhere(FactRow row) throws SQLException {
    return Sql.first(
        connection,
        FactTables::kept,
        KEPT + " WHERE id = ? AND kind = ?",
        row.id(),
        row.kind().code());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    row.getLong("removed");
    boolean gone = !row.wasNull();
    return new Kept(
        row.getInt("number"),
        row.getString("kind"),
        row.getString("id"),
        row.getInt("story"),
        row.getString("fingerprint"),
        row.getLong("created"),
        gone,
        row.getString("terms"),
        row.getInt("day"));
  }

  private void put(int story, FactRow row, Optional<Kept> before) throws SQLException {
    String fingerprint = row.fingerprint();
    if (before.isPresent() && before.get().fingerprint().equals(fingerprint)) {
      if (before.get().story() != story) {
        Sql.update(
            connection,
            "UPDATE joined_facts SET story = ? WHERE number = ?",
            story,
            before.get().number());
      }
      return;
    }
    int number;
    long created = changes.number();
    if (before.isPresent()) {
      number = before.get().number();
      created = before.get().gone() ? created : before.get().created();
      forget(before.get());
      Sql.update(connection, "DELETE FROM joined_facts WHERE number = ?", number);
    } else {
      number = Sql.integer(connection, "SELECT coalesce(max(number), 0) + 1 FROM joined_facts");
    }
    insert(number, story, row, created, fingerprint);
    details(number, row);
  }

  private void insert(int number, int story, FactRow row, long created, String fingerprint)
      throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO joined_facts (number, kind, id, story, day, last_day, on_timeline, origins,"
            + " latitude, longitude, doubt, created, changed, fingerprint, terms, json)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        row.kind().code(),
        row.id(),
        story,
        row.day(),
        row.lastDay(),
        row.onTimeline(),
        row.origins(),
        row.at().map(Coordinates::latitude),
        row.at().map(Coordinates::longitude),
        row.doubt(),
        created,
        changes.number(),
        fingerprint,
        String.join("\n", row.terms()),
        row.json());
  }

  private void details(int number, FactRow row) throws SQLException {
    for (String term : row.terms()) {
      Sql.bind(addTerm, term, row.kind().code(), row.day(), number);
      addTerm.addBatch();
    }
    addTerm.executeBatch();
    for (String part : row.parts()) {
      Sql.update(
          connection,
          "INSERT INTO joined_parts (part, kind, fact) VALUES (?, ?, ?)",
          part,
          row.kind().code(),
          number);
    }
    int position = 0;
    for (Pair pair : row.pairs()) {
      Sql.update(
          connection,
          "INSERT INTO joined_pairs (fact, position, day, source, source_name, source_country,"
              + " target, target_name, target_country, type, goldstein)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          number,
          position++,
          row.day(),
          pair.source().key(),
          pair.source().name(),
          pair.source().country(),
          pair.target().key(),
          pair.target().name(),
          pair.target().country(),
          pair.type(),
          pair.goldstein());
    }
    words.put(connection, number, row.words());
  }

  /** Takes out of the other tables what they hold of a thing. */
  private void forget(Kept before) throws SQLException {
    if (before.gone()) {
      return;
    }
    for (String term : before.terms().isEmpty() ? new String[0] : before.terms().split("\n", -1)) {
      Sql.bind(dropTerm, term, before.kind(), before.day(), before.number());
      dropTerm.addBatch();
    }
    dropTerm.executeBatch();
    Sql.update(connection, "DELETE FROM joined_parts WHERE fact = ?", before.number());
    Sql.update(connection, "DELETE FROM joined_pairs WHERE fact = ?", before.number());
    words.remove(connection, before.number());
  }

  private void remove(Kept before) throws SQLException {
    forget(before);
    Sql.update(
        connection,
        "UPDATE joined_facts SET removed = ?, changed = ?, fingerprint = '', terms = '', json = ''"
            + " WHERE number = ?",
        changes.number(),
        changes.number(),
        before.number());
  }

  private void remember(Renewal renewal, Collection<Integer> reports) throws SQLException {
    ReportNumbers.update(connection, "DELETE FROM stale_reports WHERE report IN ", reports);
    ReportNumbers.update(connection, "DELETE FROM joined_reports WHERE report IN ", reports);
    List<Object[]> rows = new ArrayList<>();
    renewal
        .together()
        .stories()
        .forEach(
            (number, story) ->
                story
                    .reports()
                    .forEach(
                        report ->
                            rows.add(
                                new Object[] {
                                  renewal.together().numbers().get(report), number, renewal.known()
                                })));
    for (Object[] row : rows) {
      Sql.update(
          connection, "INSERT INTO joined_reports (report, story, seen) VALUES (?, ?, ?)", row);
    }
  }
}
