package org.hearsay.exports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a table: its name, and what its cells hold where they hold anything.
 *
 * @param name never changed once it was published
 */
public record Column(String name, Kind kind) {

  /** What the cells of a column hold. */
  public enum Kind {
    TEXT,
    /** ISO dates. */
    DAY,
    WHOLE,
    NUMBER,
    FLAG,
    ITEMS
  }

  /** Columns of words. */
  public static List<Column> texts(String... names) {
    return of(Kind.TEXT, names);
  }

  /** Columns of one kind. */
  public static List<Column> of(Kind kind, String... names) {
    return Stream.of(names).map(name -> new Column(name, kind)).toList();
  }

  /** Columns of lists of words. */
  public static List<Column> items(String... names) {
    return of(Kind.ITEMS, names);
  }

  /** One column after the other, in order of the groups. */
  @SafeVarargs
  public static List<Column> all(List<Column>... groups) {
    List<Column> columns = new ArrayList<>();
    for (List<Column> group : groups) {
      columns.addAll(group);
    }
    return List.copyOf(columns);
  }

  /** Their names. */
  public static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
