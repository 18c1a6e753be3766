package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.Doubt;
import org.hearsay.query.DoubtPage;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.Paging;
import org.hearsay.query.Sort;
import org.hearsay.query.refresh.Terms;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Readings;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/** Reads what people should look at. */
final class DoubtReading {
  /** Confidences are kept in so many steps. */
  private static final long STEPS = 1_000_000;

  private final Readings readings;
  private final Connection connection;
  private final WordIndex words;

  DoubtReading(Readings readings, WordIndex words) {
    this.readings = readings;
    this.connection = readings.connection();
    this.words = words;
  }

  /** A claim without a source is a doubt of its own kind, newest first. */
  DoubtPage sources(Optional<String> crisis, Paging paging) throws SQLException {
    FactQuery.Builder query = FactQuery.of(FactKind.CLAIM).with(Field.SOURCE, Terms.UNRESOLVED);
    crisis.ifPresent(name -> query.with(Field.CRISIS, name));
    FactPage page =
        new FactReading(connection, words).page(query.build(), paging.sorted(Sort.DAY, true));
    return new DoubtPage(
        page.items().stream()
            .map(item -> new Doubt(Doubt.Reason.SOURCE, item, Optional.empty()))
            .toList(),
        page.next());
  }

  private record Row(FactItem item, Cursor cursor) {}

  /** The least sure joins, the least sure first. */
  DoubtPage joins(Optional<String> crisis, Paging paging) throws SQLException {
    String question = "doubts " + crisis;
    Optional<Cursor> after = Cursor.read(paging.cursor(), question);
    Conditions conditions = new Conditions().and("f.removed IS NULL").and("f.doubt IS NOT NULL");
    after.ifPresent(
        cursor ->
            conditions.and(
                "(f.doubt, f.number) > (?, ?)", (double) cursor.value() / STEPS, cursor.number()));
    crisis.ifPresent(
        name ->
            conditions.and(
                "EXISTS (SELECT 1 FROM joined_terms o WHERE o.term = ? AND o.kind = f.kind"
                    + " AND o.day = f.day AND o.fact = f.number)",
                Terms.term(Field.CRISIS, name)));
    List<Row> rows =
        Sql.list(
            connection,
            row ->
                new Row(
                    FactReading.item(row),
                    new Cursor(Math.round(row.getDouble("doubt") * STEPS), row.getLong("number"))),
            "SELECT "
                + FactReading.COLUMNS
                + ", f.doubt FROM"
                + FactReading.FROM
                + " WHERE "
                + conditions.sql()
                + " ORDER BY f.doubt, f.number LIMIT "
                + (paging.limit() + 1),
            conditions.values().toArray());
    boolean more = rows.size() > paging.limit();
    List<Row> shown = more ? rows.subList(0, paging.limit()) : rows;
    List<Ruling> rulings = readings.rulings();
    return new DoubtPage(
        shown.stream()
            .map(Row::item)
            .map(
                item -> new Doubt(Doubt.Reason.JOIN, item, new Explaining(item).leastSure(rulings)))
            .toList(),
        more ? Optional.of(shown.get(shown.size() - 1).cursor().text(question)) : Optional.empty());
  }
}
