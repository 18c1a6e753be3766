package org.hearsay.exports.parquet;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.exports.table.Column;
import org.hearsay.exports.table.Column.Kind;

/** The columns of a table in the words of Parquet: all may be empty, lists have three levels. */
final class Schema {
  static final String LIST = "list";
  static final String ELEMENT = "element";

  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;
  private static final int TEXT_BYTES = 6;
  private static final int UTF8 = 0;
  private static final int LISTS = 3;
  private static final int DATE = 6;
  private static final int LOGICAL_STRING = 1;
  private static final int LOGICAL_LIST = 3;
  private static final int LOGICAL_DATE = 6;

  private Schema() {}

  /** How values of a kind are laid out. */
  static int type(Kind kind) {
    return switch (kind) {
      case FLAG -> 0;
      case DAY -> 1;
      case WHOLE -> 2;
      case NUMBER -> 5;
      case TEXT, ITEMS -> TEXT_BYTES;
    };
  }

  /** The elements of the schema, each after what it lies in. */
  static List<byte[]> elements(List<Column> columns) {
    List<byte[]> elements = new ArrayList<>();
    elements.add(Compact.struct(root -> root.text(4, "table").i32(5, columns.size())));
    for (Column column : columns) {
      if (column.kind() == Kind.ITEMS) {
        elements.add(
            Compact.struct(
                list ->
                    list.i32(3, OPTIONAL)
                        .text(4, column.name())
                        .i32(5, 1)
                        .i32(6, LISTS)
                        .struct(10, type -> type.struct(LOGICAL_LIST, none -> {}))));
        elements.add(Compact.struct(group -> group.i32(3, REPEATED).text(4, LIST).i32(5, 1)));
        elements.add(leaf(Kind.TEXT, ELEMENT, REQUIRED));
      } else {
        elements.add(leaf(column.kind(), column.name(), OPTIONAL));
      }
    }
    return elements;
  }

  private static byte[] leaf(Kind kind, String name, int repetition) {
    return Compact.struct(
        leaf -> {
          leaf.i32(1, type(kind)).i32(3, repetition).text(4, name);
          if (kind == Kind.TEXT) {
            leaf.i32(6, UTF8).struct(10, type -> type.struct(LOGICAL_STRING, none -> {}));
          } else if (kind == Kind.DAY) {
            leaf.i32(6, DATE).struct(10, type -> type.struct(LOGICAL_DATE, none -> {}));
          }
        });
  }
}
