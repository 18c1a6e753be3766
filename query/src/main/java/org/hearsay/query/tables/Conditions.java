package org.hearsay.query.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Conditions of a statement that must all hold, with the values of their marks. */
final class Conditions {
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Conditions and(String condition, Object... itsValues) {
    return and(condition, List.of(itsValues));
  }

  Conditions and(String condition, Collection<?> itsValues) {
    sql.append(sql.length() == 0 ? "" : " AND ").append(condition);
    values.addAll(itsValues);
    return this;
  }

  Conditions and(Conditions others) {
    return and(others.sql(), others.values);
  }

  String sql() {
    return sql.length() == 0 ? "1 = 1" : sql.toString();
  }

  List<Object> values() {
    return Collections.unmodifiableList(values);
  }

  /** So many marks in parentheses. */
  static String marks(int number) {
    return "(" + String.join(", ", Collections.nCopies(number, "?")) + ")";
  }
}
