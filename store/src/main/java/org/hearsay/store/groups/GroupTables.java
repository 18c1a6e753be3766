package org.hearsay.store.groups;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.merge.report.Keys;
import org.hearsay.merge.report.Layer;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchBytes;
import org.hearsay.store.database.Sql;

/** Reads and writes the tables of sketches, keys and groups. */
final class GroupTables {
  /** The day of a report without one. */
  static final int UNDATED = -1_000_000;

  private static final int AT_ONCE = 250;

  private final Connection connection;
  private final SketchCache cache;

  GroupTables(Connection connection, SketchCache cache) {
    this.connection = connection;
    this.cache = cache;
  }

  /** Where a report stands: the numbers of the smallest members of its groups. */
  record Place(int report, int day, int origin, int story) {}

  /** A key that was found with a report that has it. */
  record Found(long key, int report) {}

  static int day(Sketch sketch) {
    return sketch.day().map(day -> Math.toIntExact(day.toEpochDay())).orElse(UNDATED);
  }

  Optional<Integer> number(String report) throws SQLException {
    return Sql.first(
        connection, row -> row.getInt(1), "SELECT number FROM reports WHERE id = ?", report);
  }

  String id(int report) throws SQLException {
    return Sql.first(
            connection, row -> row.getString(1), "SELECT id FROM reports WHERE number = ?", report)
        .orElseThrow(() -> new SQLException("no report " + report));
  }

  Map<Integer, Place> places(Collection<Integer> reports) throws SQLException {
    Map<Integer, Place> places = new HashMap<>();
    for (List<Integer> some : parts(reports)) {
      Sql.list(
              connection,
              row -> new Place(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
              "SELECT report, day, origin, story FROM report_groups WHERE report IN "
                  + marks(some.size()),
              some.toArray())
          .forEach(place -> places.put(place.report(), place));
    }
    return places;
  }

  /** The sketches of reports that have one, by number. */
  Map<Integer, Sketch> sketches(Collection<Integer> reports) throws SQLException {
    Map<Integer, Sketch> sketches = new HashMap<>();
    List<Integer> missing = new ArrayList<>();
    for (int report : reports) {
      Optional<Sketch> cached = cache.get(report);
      cached.ifPresent(sketch -> sketches.put(report, sketch));
      if (cached.isEmpty()) {
        missing.add(report);
      }
    }
    for (List<Integer> some : parts(missing)) {
      Sql.list(
              connection,
              row -> Map.entry(row.getInt(1), SketchBytes.read(row.getString(2), row.getBytes(3))),
              "SELECT report, id, sketch FROM sketches JOIN reports ON number = report"
                  + " WHERE report IN "
                  + marks(some.size()),
              some.toArray())
          .forEach(
              entry -> {
                cache.put(entry.getKey(), entry.getValue());
                sketches.put(entry.getKey(), entry.getValue());
              });
    }
    return sketches;
  }

  List<Integer> members(Layer layer, int group) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getInt(1),
        "SELECT report FROM report_groups WHERE "
            + (layer == Layer.ORIGIN ? "origin" : "story")
            + " = ?",
        group);
  }

  List<Integer> membersOfStory(int story, int firstDay, int lastDay) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getInt(1),
        "SELECT report FROM report_groups WHERE story = ? AND day BETWEEN ? AND ?"
            + " UNION SELECT report FROM report_groups WHERE story = ? AND day = ?",
        story,
        firstDay,
        lastDay,
        story,
        UNDATED);
  }

  List<Integer> days() throws SQLException {
    return Sql.list(connection, row -> row.getInt(1), "SELECT DISTINCT day FROM report_groups");
  }

  List<Found> holders(List<Long> keys, List<Integer> days) throws SQLException {
    List<Found> found = new ArrayList<>();
    for (List<Integer> some : parts(days)) {
      found.addAll(
          Sql.list(
              connection,
              row -> new Found(row.getLong(1), row.getInt(2)),
              "SELECT sketch_key, report FROM sketch_keys WHERE day IN "
                  + marks(some.size())
                  + " AND sketch_key IN "
                  + marks(keys.size()),
              Stream.concat(some.stream(), keys.stream()).toArray()));
    }
    return found;
  }

  void putSketch(int report, byte[] sketch) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO sketches (report, sketch) VALUES (?, ?)"
            + " ON CONFLICT (report) DO UPDATE SET sketch = excluded.sketch",
        report,
        sketch);
    cache.forget(report);
  }

  Optional<byte[]> sketch(int report) throws SQLException {
    return Sql.first(
        connection, row -> row.getBytes(1), "SELECT sketch FROM sketches WHERE report = ?", report);
  }

  void putKeys(int report, Sketch sketch) throws SQLException {
    int day = day(sketch);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO sketch_keys (day, sketch_key, report) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING")) {
      for (Keys.Key key : Keys.of(sketch)) {
        Sql.bind(insert, day, key.number(), report);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** How many of the keys of a sketch are there. */
  int keys(int report, Sketch sketch) throws SQLException {
    List<Long> keys = Keys.of(sketch).stream().map(Keys.Key::number).toList();
    return Sql.integer(
        connection,
        "SELECT count(*) FROM sketch_keys WHERE report = ? AND day = ? AND sketch_key IN "
            + marks(keys.size()),
        Stream.concat(Stream.of(report, day(sketch)), keys.stream()).toArray());
  }

  void dropKeys(int report, Sketch sketch) throws SQLException {
    List<Long> keys = Keys.of(sketch).stream().map(Keys.Key::number).toList();
    Sql.update(
        connection,
        "DELETE FROM sketch_keys WHERE report = ? AND day = ? AND sketch_key IN "
            + marks(keys.size()),
        Stream.concat(Stream.of(report, day(sketch)), keys.stream()).toArray());
  }

  void putPlace(Place place) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO report_groups (report, day, origin, story) VALUES (?, ?, ?, ?)",
        place.report(),
        place.day(),
        place.origin(),
        place.story());
  }

  /** Puts a report into a group; answers whether it was in another. */
  boolean movePlace(Layer layer, int report, int group) throws SQLException {
    String column = layer == Layer.ORIGIN ? "origin" : "story";
    return Sql.update(
            connection,
            "UPDATE report_groups SET " + column + " = ? WHERE report = ? AND " + column + " <> ?",
            group,
            report,
            group)
        > 0;
  }

  void dropPlace(int report) throws SQLException {
    Sql.update(connection, "DELETE FROM report_groups WHERE report = ?", report);
  }

  private static String marks(int number) {
    return "(" + String.join(", ", Collections.nCopies(number, "?")) + ")";
  }

  private static List<List<Integer>> parts(Collection<Integer> all) {
    List<Integer> list = List.copyOf(all);
    List<List<Integer>> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i += AT_ONCE) {
      parts.add(list.subList(i, Math.min(list.size(), i + AT_ONCE)));
    }
    return parts;
  }
}
