package org.hearsay.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.database.SearchWords;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;
import org.hearsay.store.groups.GroupReadings;
import org.hearsay.store.rows.RecordBytes;

/**
 * What may be asked of the store within one state of it. Streams come through a cursor, so that
 * memory does not grow with what is read.
 */
public final class Readings {
  private static final String SELECT =
      "SELECT reports.id, reading_key, engines.name, is_current, keeps, text_hash,"
          + " readings.stored_at, record FROM readings"
          + " JOIN reports ON reports.number = readings.report"
          + " JOIN engines ON engines.number = readings.engine ";

  private final Connection connection;
  private final WordIndex words;

  Readings(Connection connection, WordIndex words) {
    this.connection = connection;
    this.words = words;
  }

  /** Is shown one reading after the other. */
  @FunctionalInterface
  public interface Visitor {
    void see(StoredReading reading) throws SQLException;
  }

  /** The connection that sees this state, for those who keep tables of their own. */
  public Connection connection() {
    return connection;
  }

  /** How many reports there are. */
  public int reports() throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM reports");
  }

  /** How many readings there are. */
  public int count() throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM readings");
  }

  /**
   * The ids of the reports that somebody may mean: by the beginning of an id, by the name of an
   * input, or by an address; in order, at most so many.
   */
  public List<String> meant(String what, int limit) throws SQLException {
    if (what.matches("[0-9a-f]{6,64}")) {
      List<String> like =
          Sql.list(
              connection,
              row -> row.getString(1),
              "SELECT id FROM reports WHERE id >= ? AND id < ? ORDER BY id LIMIT " + limit,
              what,
              what + "g");
      if (!like.isEmpty()) {
        return like;
      }
    }
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT reports.id FROM reports WHERE reports.id IN"
            + " (SELECT inputs.report FROM inputs WHERE inputs.name = ?)"
            + " OR reports.number IN (SELECT readings.report FROM readings WHERE readings.url = ?)"
            + " ORDER BY id LIMIT "
            + limit,
        what,
        what);
  }

  /** The ids of the reports that follow an id, in order, at most so many. */
  public List<String> reportsAfter(String id, int limit) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT id FROM reports WHERE id > ? ORDER BY id LIMIT " + limit,
        id);
  }

  /** The id of the report with a number. */
  String id(int number) throws SQLException {
    return Sql.first(
            connection, row -> row.getString(1), "SELECT id FROM reports WHERE number = ?", number)
        .orElseThrow(() -> new SQLException("no report " + number));
  }

  /** The reading that stands for a report. */
  public Optional<StoredReading> current(String report) throws SQLException {
    return Sql.first(
        connection, Readings::read, SELECT + "WHERE reports.id = ? AND is_current = 1", report);
  }

  /** All readings of a report in order of their keys. */
  public List<StoredReading> all(String report) throws SQLException {
    return Sql.list(
        connection, Readings::read, SELECT + "WHERE reports.id = ? ORDER BY reading_key", report);
  }

  /** Shows every reading, in order of the reports' ids and the readings' keys. */
  public void each(Visitor visitor) throws SQLException {
    try (PreparedStatement reports =
            connection.prepareStatement("SELECT number FROM reports ORDER BY id");
        PreparedStatement readings =
            connection.prepareStatement(SELECT + "WHERE readings.report = ? ORDER BY reading_key");
        ResultSet numbers = reports.executeQuery()) {
      while (numbers.next()) {
        show(readings, numbers.getInt(1), visitor);
      }
    }
  }

  /**
   * Shows the readings that stand for their reports, by day of publication and then by report;
   * those without a day come first when no first day is given.
   *
   * @param from the first day
   * @param until the day after the last
   */
  public void byDay(Optional<LocalDate> from, Optional<LocalDate> until, Visitor visitor)
      throws SQLException {
    try (PreparedStatement days =
            connection.prepareStatement(
                "SELECT readings.number FROM readings"
                    + " JOIN reports ON reports.number = readings.report"
                    + " WHERE is_current = 1 AND coalesce(published, '') >= ?"
                    + " AND coalesce(published, '') < ?"
                    + " ORDER BY coalesce(published, ''), reports.id");
        PreparedStatement readings =
            connection.prepareStatement(SELECT + "WHERE readings.number = ?")) {
      Sql.bind(
          days, from.map(Object::toString).orElse(""), until.map(Object::toString).orElse("~"));
      try (ResultSet numbers = days.executeQuery()) {
        while (numbers.next()) {
          show(readings, numbers.getInt(1), visitor);
        }
      }
    }
  }

  /** The ids of the reports that hold the words and "phrases" of a question, the best first. */
  public List<String> search(String question, int limit) throws SQLException {
    List<String> phrases = SearchWords.phrases(question);
    List<String> found = new ArrayList<>();
    if (!phrases.isEmpty()) {
      for (int number : words.find(connection, phrases, limit)) {
        Sql.first(
                connection,
                row -> row.getString(1),
                "SELECT id FROM reports WHERE number = ?",
                number)
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The chain of versions that a report is part of; empty for a report alone at its address. */
  public List<ReportVersion> versions(String report) throws SQLException {
    return new Versions(connection).of(report);
  }

  /** The crises that a report belongs to. */
  public List<String> crises(String report) throws SQLException {
    return Sql.list(
            connection,
            row -> row.getString(1),
            "SELECT crisis FROM crisis_reports"
                + " JOIN reports ON reports.number = crisis_reports.report WHERE reports.id = ?",
            report)
        .stream()
        .sorted()
        .toList();
  }

  /** The names of all crises, with how many reports belong to each. */
  public SortedMap<String, Integer> crises() throws SQLException {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    Sql.list(
            connection,
            row -> Map.entry(row.getString(1), row.getInt(2)),
            "SELECT crisis, count(*) FROM crisis_reports GROUP BY crisis")
        .forEach(entry -> sizes.put(entry.getKey(), entry.getValue()));
    return sizes;
  }

  /** The reports of a crisis, or all there are, in order of their ids. */
  public List<StoredReport> reportsOf(Optional<String> crisis) throws SQLException {
    String among =
        crisis.isEmpty()
            ? ""
            : " WHERE number IN (SELECT report FROM crisis_reports WHERE crisis = ?)";
    return Sql.list(
        connection,
        row -> new StoredReport(row.getString(1), Instant.parse(row.getString(2))),
        "SELECT id, stored_at FROM reports" + among + " ORDER BY id",
        crisis.stream().toArray());
  }

  /** When somebody last asked what had changed. */
  public Optional<Instant> lastVisit(String visitor) throws SQLException {
    return Sql.first(
        connection,
        row -> Instant.parse(row.getString(1)),
        "SELECT visited_at FROM visits WHERE visitor = ?",
        visitor);
  }

  /** What is remembered of an address that is watched. */
  public Optional<WatchedPage> watched(String address) throws SQLException {
    return Sql.first(
        connection,
        row ->
            new WatchedPage(address, Sql.text(row, "entity_tag"), Sql.text(row, "last_modified")),
        "SELECT entity_tag, last_modified FROM watched WHERE address = ?",
        address);
  }

  /** What people decided on joins and nobody took back, in order of time. */
  public List<Ruling> rulings() throws SQLException {
    return Rulings.of(Corrections.inForce(new Corrections(connection).byTime()));
  }

  /** All that people said, in order of time, what was taken back too. */
  public List<Correction> correctionsByTime() throws SQLException {
    return new Corrections(connection).byTime();
  }

  /** All that people said and nobody took back, in order of time. */
  public List<Correction> correctionsInForce() throws SQLException {
    return Corrections.inForce(new Corrections(connection).byTime());
  }

  /** The groups of reports: who carries one text, who tells of one thing. */
  public GroupReadings groups() throws SQLException {
    return new GroupReadings(connection, Rulings.ofReports(rulings()));
  }

  /** All that people said of a report, in order of time, what was taken back too. */
  public List<Correction> corrections(String report) throws SQLException {
    return new Corrections(connection).of(report);
  }

  /** The corrections of a report that nobody took back. */
  public List<Correction> correctionsInForce(String report) throws SQLException {
    return Corrections.inForce(corrections(report));
  }

  /** All corrections of the store in order of their ids. */
  public List<Correction> corrections() throws SQLException {
    return new Corrections(connection).all();
  }

  private static void show(PreparedStatement select, int number, Visitor visitor)
      throws SQLException {
    select.setInt(1, number);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        visitor.see(read(rows));
      }
    }
  }

  private static StoredReading read(ResultSet row) throws SQLException {
    return new StoredReading(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4) == 1,
        Keeping.of(row.getString(5)),
        row.getString(6),
        Instant.parse(row.getString(7)),
        RecordBytes.unpack(row.getBytes(8)));
  }
}
