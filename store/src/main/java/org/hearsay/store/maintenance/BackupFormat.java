package org.hearsay.store.maintenance;

import java.util.List;

/**
 * The shape of a backup: gzip over lines of JSON. A first line names the format, each further line
 * is a row {@code ["table", value, ...]} with bytes in base64, and the last line holds the number
 * of rows and the SHA-256 of all lines before it. What can be derived from the records is left out,
 * so a backup of one database can be restored into the other.
 */
final class BackupFormat {
  static final String NAME = "hearsay.store/1";

  private BackupFormat() {}

  /** One table; rows are written in the order of its first column. */
  record Table(String name, List<String> columns, int bytesColumn) {
    Table {
      columns = List.copyOf(columns);
    }

    private static Table of(String name, String... columns) {
      return new Table(name, List.of(columns), List.of(columns).indexOf("record"));
    }

    String select() {
      return "SELECT "
          + String.join(", ", columns)
          + " FROM "
          + name
          + " ORDER BY "
          + columns.get(0);
    }

    String insert() {
      return "INSERT INTO "
          + name
          + " ("
          + String.join(", ", columns)
          + ") VALUES ("
          + "?, ".repeat(columns.size() - 1)
          + "?)";
    }
  }

  /** A row refers only to rows of tables before its own, or earlier rows of its own. */
  static final List<Table> TABLES =
      List.of(
          Table.of("engines", "number", "fingerprint", "name", "first_used"),
          Table.of("reports", "number", "id", "stored_at"),
          Table.of(
              "readings",
              "number",
              "reading_key",
              "report",
              "engine",
              "is_current",
              "url",
              "publisher",
              "title",
              "byline",
              "credit",
              "dateline",
              "published",
              "published_at",
              "retrieved_at",
              "published_basis",
              "language",
              "text_hash",
              "text_length",
              "keeps",
              "missing",
              "paragraphs",
              "notice",
              "record",
              "record_hash",
              "stored_at"),
          Table.of("versions", "url", "position", "report", "previous", "kind", "changes"),
          Table.of("crisis_reports", "crisis", "report"),
          Table.of(
              "corrections",
              "made_at",
              "id",
              "made_by",
              "subject",
              "fact",
              "begins",
              "ends",
              "quote",
              "field",
              "new_value",
              "why",
              "undoes"),
          Table.of(
              "runs",
              "number",
              "begun_at",
              "ended_at",
              "engine",
              "crisis",
              "inputs",
              "accepted",
              "known",
              "rejected",
              "failed"),
          Table.of("inputs", "input_key", "name", "outcome", "reason", "report", "run"));
}
