package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.query.FactKind;
import org.hearsay.query.Paging;
import org.hearsay.query.Sort;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/**
 * Makes the statement for the facts of one kind.
 *
 * <p>What is rare is looked up and sorted; what is frequent is met soon when all are looked through
 * in their order. So no answer takes longer than the rarest condition or the page needs, whatever a
 * database guesses about its tables.
 */
final class FactSelect {
  /** The day of what has none. */
  static final int UNDATED = 10_000_000;

  /** What fits less often than so is rare. */
  private static final int RARE = 1000;

  private final Connection connection;
  private final WordIndex words;
  private final Asked asked;
  private final FactKind kind;

  FactSelect(Connection connection, WordIndex words, Asked asked, FactKind kind) {
    this.connection = connection;
    this.words = words;
    this.asked = asked;
    this.kind = kind;
  }

  /**
   * A statement with the values of its marks.
   *
   * @param sql gives numbers and the values that they are sorted by
   */
  record Statement(String sql, List<Object> values) {
    Statement {
      values = List.copyOf(values);
    }
  }

  /** How rows are asked whether they hold the words. */
  private enum Words {
    NONE,
    OF_FEW,
    OF_MANY
  }

  /** Where candidates come from, rarest first. */
  private record Source(int size, String from, Conditions conditions, boolean inOrderOfDays) {}

  /** The statement for a page, one more than its limit. */
  Statement page(Paging paging, Optional<Cursor> after) throws SQLException {
    Source source = source(paging.sort() == Sort.DAY);
    String column = source.inOrderOfDays() ? "t.day" : column(paging.sort());
    String number = source.inOrderOfDays() ? "t.fact" : "f.number";
    Conditions conditions = source.conditions();
    after.ifPresent(
        cursor ->
            conditions.and(
                "(" + column + ", " + number + ") " + (paging.descending() ? "<" : ">") + " (?, ?)",
                cursor.value(),
                cursor.number()));
    String direction = paging.descending() ? " DESC" : "";
    return new Statement(
        "SELECT f.number AS number, "
            + column
            + " AS sorted FROM "
            + source.from()
            + " WHERE "
            + conditions.sql()
            + " ORDER BY "
            + column
            + direction
            + ", "
            + number
            + direction
            + " LIMIT "
            + (paging.limit() + 1),
        conditions.values());
  }

  /** The statement that counts. */
  Statement count() throws SQLException {
    Source source = source(false);
    return new Statement(
        "SELECT count(*) FROM " + source.from() + " WHERE " + source.conditions().sql(),
        source.conditions().values());
  }

  /** The statement for the days and terms of all. */
  Statement all() throws SQLException {
    Source source = source(false);
    return new Statement(
        "SELECT f.day AS day, f.terms AS terms FROM "
            + source.from()
            + " WHERE "
            + source.conditions().sql(),
        source.conditions().values());
  }

  static String column(Sort sort) {
    return switch (sort) {
      case DAY -> "f.day";
      case CHANGE -> "f.changed";
      case ORIGINS -> "f.origins";
    };
  }

  private Source source(boolean byDay) throws SQLException {
    List<Source> rare = new ArrayList<>();
    Optional<Source> frequent = Optional.empty();
    for (int i = 0; i < asked.terms().size(); i++) {
      List<String> terms = asked.terms().get(i);
      Conditions ofTerm = ofTerm(terms);
      int size =
          Sql.integer(
              connection,
              "SELECT count(*) FROM (SELECT 1 FROM joined_terms t WHERE "
                  + ofTerm.sql()
                  + " LIMIT "
                  + RARE
                  + ") counted",
              ofTerm.values().toArray());
      if (size < RARE) {
        rare.add(rare(size, terms, i));
      } else if (byDay && terms.size() == 1) {
        frequent = Optional.of(inOrder(ofTerm, i));
      }
    }
    if (!asked.phrases().isEmpty()) {
      List<Integer> found = words.some(connection, asked.phrases(), RARE);
      if (found.size() < RARE) {
        rare.add(listed(found));
      }
    }
    for (Conditions rows : asked.rarities()) {
      few(rows).ifPresent(rare::add);
    }
    return rare.stream()
        .min(Comparator.comparingInt(Source::size))
        .orElse(frequent.orElse(new Source(RARE, "joined_facts f", all(-1, Words.OF_MANY), false)));
  }

  private Conditions ofTerm(List<String> terms) {
    Conditions conditions = new Conditions();
    conditions.and(
        terms.size() == 1 ? "t.term = ?" : "t.term IN " + Conditions.marks(terms.size()), terms);
    conditions.and("t.kind = ?", kind.code());
    asked.query().from().ifPresent(day -> conditions.and("t.day >= ?", day.toEpochDay()));
    asked.query().to().ifPresent(day -> conditions.and("t.day <= ?", day.toEpochDay()));
    return conditions;
  }

  /** The few that have one of the terms. */
  private Source rare(int size, List<String> terms, int field) {
    Conditions ofTerm = ofTerm(terms);
    String from =
        "(SELECT DISTINCT t.fact FROM joined_terms t WHERE "
            + ofTerm.sql()
            + ") few CROSS JOIN joined_facts f";
    Conditions conditions =
        new Conditions().and("f.number = few.fact").and(all(field, Words.OF_FEW));
    return new Source(size, from, first(ofTerm, conditions), false);
  }

  /** The many that have a term, in the order in which the terms stand. */
  private Source inOrder(Conditions ofTerm, int field) {
    Conditions conditions =
        new Conditions().and(ofTerm).and("f.number = t.fact").and(all(field, Words.OF_MANY));
    return new Source(RARE, "joined_terms t CROSS JOIN joined_facts f", conditions, true);
  }

  private Source listed(List<Integer> numbers) {
    String list =
        numbers.isEmpty()
            ? "(-1)"
            : numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    return new Source(
        numbers.size(),
        "(SELECT g.number AS fact FROM joined_facts g WHERE g.number IN "
            + list
            + " LIMIT "
            + RARE
            + ") few CROSS JOIN joined_facts f",
        new Conditions().and("f.number = few.fact").and(all(-1, Words.NONE)),
        false);
  }

  /** Those of which a condition holds that has an index of its own, if they are few. */
  private Optional<Source> few(Conditions rows) throws SQLException {
    Conditions few =
        new Conditions().and("f.kind = ?", kind.code()).and("f.removed IS NULL").and(rows);
    String from =
        "SELECT f.number AS fact FROM joined_facts f WHERE " + few.sql() + " LIMIT " + RARE;
    int size =
        Sql.integer(
            connection, "SELECT count(*) FROM (" + from + ") counted", few.values().toArray());
    return size == RARE
        ? Optional.empty()
        : Optional.of(
            new Source(
                size,
                "(" + from + ") few CROSS JOIN joined_facts f",
                first(few, new Conditions().and("f.number = few.fact").and(all(-1, Words.OF_FEW))),
                false));
  }

  /** The values of the marks in the FROM part stand before the others. */
  private static Conditions first(Conditions from, Conditions where) {
    Conditions together = new Conditions();
    List<Object> values = new ArrayList<>(from.values());
    values.addAll(where.values());
    return together.and(where.sql(), values);
  }

  /** All that must hold but for one field's terms. */
  private Conditions all(int withoutField, Words withWords) {
    Conditions all = new Conditions().and("f.kind = ?", kind.code()).and(asked.ofRow());
    all.and(asked.ofTerms(withoutField));
    if (withWords != Words.NONE && !asked.phrases().isEmpty()) {
      WordIndex.Condition holding =
          words.holding("f.number", asked.phrases(), withWords == Words.OF_FEW);
      all.and(holding.sql(), holding.values());
    }
    return all;
  }
}
