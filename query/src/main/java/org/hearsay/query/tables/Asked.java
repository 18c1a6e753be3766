package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.query.BadQueryException;
import org.hearsay.query.Box;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.refresh.Terms;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.SearchWords;
import org.hearsay.store.database.Sql;

/**
 * A question in the words of the tables.
 *
 * @param terms of each field that is asked for: one of each list must be there
 * @param story number of its first member
 * @param phrases that must be there
 * @param changedAfter this change
 * @param impossible whether something is named that is not there, so that nothing can fit
 */
record Asked(
    FactQuery query,
    List<List<String>> terms,
    Optional<Integer> story,
    List<String> phrases,
    Optional<Long> changedAfter,
    boolean impossible) {

  static Asked of(Connection connection, FactQuery query) throws SQLException {
    List<List<String>> terms = new ArrayList<>();
    for (Map.Entry<Field, List<String>> field : query.fields().entrySet()) {
      terms.add(terms(connection, field.getKey(), field.getValue()));
    }
    Optional<Integer> story =
        query.story().isPresent() ? story(connection, query.story().get()) : Optional.empty();
    List<String> phrases = query.words().map(SearchWords::phrases).orElse(List.of());
    if (query.words().isPresent() && phrases.isEmpty()) {
      throw new BadQueryException("q", "no word to search for");
    }
    return new Asked(
        query,
        List.copyOf(terms),
        story,
        phrases,
        changedAfter(connection, query),
        (query.story().isPresent() && story.isEmpty()) || terms.stream().anyMatch(List::isEmpty));
  }

  private static List<String> terms(Connection connection, Field field, List<String> values)
      throws SQLException {
    List<String> terms = new ArrayList<>();
    for (String value : values) {
      if (field == Field.REPORT) {
        Sql.first(
                connection,
                row -> row.getString(1),
                "SELECT number FROM reports WHERE id = ?",
                value)
            .ifPresent(number -> terms.add(Terms.term(field, number)));
      } else {
        terms.add(Terms.term(field, value));
      }
    }
    return List.copyOf(terms);
  }

  private static Optional<Integer> story(Connection connection, String report) throws SQLException {
    return Sql.first(
        connection,
        row -> row.getInt(1),
        "SELECT story FROM joined_reports JOIN reports ON number = report WHERE id = ?",
        report);
  }

  private static Optional<Long> changedAfter(Connection connection, FactQuery query)
      throws SQLException {
    return query.changedSince().isEmpty()
        ? query.changedAfter()
        : Optional.of(
            Math.max(
                query.changedAfter().orElse(0L), changeAt(connection, query.changedSince().get())));
  }

  /** The newest change up to a moment. */
  static long changeAt(Connection connection, Instant moment) throws SQLException {
    return Sql.longInteger(
        connection,
        "SELECT coalesce(max(number), 0) FROM changes WHERE happened_at <= ?",
        Moments.text(moment));
  }

  /** What must hold of a row but for its terms and words. */
  Conditions ofRow() {
    Conditions all = new Conditions().and("f.removed IS NULL");
    query
        .from()
        .ifPresent(
            day -> all.and("f.day >= ? AND f.day < ?", day.toEpochDay(), FactSelect.UNDATED));
    query.to().ifPresent(day -> all.and("f.day <= ?", day.toEpochDay()));
    query.box().ifPresent(box -> all.and(within(box)));
    if (query.minOrigins() > 1) {
      all.and("f.origins >= ?", query.minOrigins());
    }
    changedAfter.ifPresent(change -> all.and("f.changed > ?", change));
    story.ifPresent(number -> all.and("f.story = ?", number));
    if (query.timeline()) {
      all.and("f.on_timeline = 1");
    }
    return all;
  }

  /** That one of each field's terms is there, but for one field. */
  Conditions ofTerms(int withoutField) {
    Conditions all = new Conditions();
    for (int i = 0; i < terms.size(); i++) {
      if (i != withoutField) {
        all.and(
            "EXISTS (SELECT 1 FROM joined_terms o WHERE o.term IN "
                + Conditions.marks(terms.get(i).size())
                + " AND o.kind = f.kind AND o.day = f.day AND o.fact = f.number)",
            terms.get(i));
      }
    }
    return all;
  }

  /** Conditions that an index can tell how rare they are. */
  List<Conditions> rarities() {
    List<Conditions> all = new ArrayList<>();
    query.box().ifPresent(box -> all.add(within(box)));
    if (query.minOrigins() > 1) {
      all.add(new Conditions().and("f.origins >= ?", query.minOrigins()));
    }
    changedAfter.ifPresent(change -> all.add(new Conditions().and("f.changed > ?", change)));
    story.ifPresent(number -> all.add(new Conditions().and("f.story = ?", number)));
    return all;
  }

  private static Conditions within(Box box) {
    Conditions inside =
        new Conditions().and("f.latitude BETWEEN ? AND ?", box.south(), box.north());
    return box.crossesTheDateLine()
        ? inside.and("(f.longitude >= ? OR f.longitude <= ?)", box.west(), box.east())
        : inside.and("f.longitude BETWEEN ? AND ?", box.west(), box.east());
  }
}
