package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.query.Count;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.refresh.Terms;
import org.hearsay.query.tables.FactSelect.Statement;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/** Counts facts by what they have in common; whatever fits is looked through. */
final class CountReading {
  private static final String PLACE = Terms.term(Field.PLACE, "") + "p-";

  private final Connection connection;
  private final WordIndex words;

  CountReading(Connection connection, WordIndex words) {
    this.connection = connection;
    this.words = words;
  }

  List<Count> all(FactQuery query, Count.By by) throws SQLException {
    Asked asked = Asked.of(connection, query);
    Map<String, Long> counts = new TreeMap<>();
    if (!asked.impossible()) {
      for (FactKind kind : query.kinds()) {
        Statement rows = new FactSelect(connection, words, asked, kind).all();
        Sql.list(
                connection,
                row ->
                    by == Count.By.DAY
                        ? List.of(day(row.getInt("day")))
                        : places(row.getString("terms")),
                rows.sql(),
                rows.values().toArray())
            .forEach(values -> values.forEach(value -> counts.merge(value, 1L, Long::sum)));
      }
    }
    return counts.entrySet().stream()
        .map(count -> new Count(count.getKey(), count.getValue()))
        .toList();
  }

  private static String day(int day) {
    return day == FactSelect.UNDATED ? "" : LocalDate.ofEpochDay(day).toString();
  }

  private static List<String> places(String terms) {
    List<String> ids =
        Stream.of(terms.split("\n", -1))
            .filter(term -> term.startsWith(PLACE))
            .map(term -> term.substring(PLACE.length() - 2))
            .toList();
    return ids.isEmpty() ? List.of("") : ids;
  }
}
