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
  static final String READINGS = "readings";

  private BackupFormat() {}

  /**
   * One table; rows are written in the order of its first column.
   *
   * @param among which of its rows are written, empty for all
   */
  record Table(String name, List<String> columns, int bytesColumn, String among) {
    Table {
      columns = List.copyOf(columns);
    }

    private static Table of(String name, String... columns) {
      List<String> all = List.of(columns);
      return new Table(name, all, Math.max(all.indexOf("record"), all.indexOf("sketch")), "");
    }

    private Table among(String condition) {
      return new Table(name, columns, bytesColumn, " WHERE " + condition);
    }

    String select() {
      return "SELECT "
          + String.join(", ", columns)
          + " FROM "
          + name
          + among
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
              READINGS,
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
          // Of reports whose text is not there to make a sketch of again.
          Table.of("sketches", "report", "sketch")
              .among(
                  "report IN (SELECT report FROM readings WHERE is_current = 1 AND keeps <> 'text')"),
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
          Table.of("inputs", "input_key", "name", "outcome", "reason", "report", "run"),
          // Who agreed to what, and whom nobody may write to, must not be lost with a store.
          Table.of("mailing_lists", "name", "title", "kind", "question", "is_open", "made_at"),
          Table.of("consent_texts", "version", "text_hash", "words", "since"),
          Table.of("signup_secrets", "name", "secret"),
          Table.of(
              "subscriptions",
              "id",
              "list",
              "address",
              "address_hash",
              "frequency",
              "language",
              "state",
              "asked_at",
              "confirmed_at",
              "ended_at",
              "told_change",
              "looked"),
          Table.of(
              "consents",
              "number",
              "subscription",
              "list",
              "address",
              "act",
              "frequency",
              "text_version",
              "text_hash",
              "form_url",
              "client",
              "agent",
              "happened_at"),
          Table.of(
              "signup_tokens",
              "token_hash",
              "subscription",
              "purpose",
              "made_at",
              "ends_at",
              "used_at"),
          Table.of("suppressions", "address_hash", "reason", "since"));
}
