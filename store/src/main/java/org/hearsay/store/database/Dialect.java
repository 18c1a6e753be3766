package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between the two databases; everything else is the same SQL. */
interface Dialect {
  /** A connection that may write. */
  Connection openWriter() throws SQLException;

  /** A connection that only reads, and sees one state of the store while it is in a transaction. */
  Connection openReader() throws SQLException;

  /** Begins a transaction as the only writer, waiting for another one to end. */
  void beginWrite(Connection connection) throws SQLException;

  /** Begins a transaction that sees one state of the store. */
  void beginRead(Connection connection) throws SQLException;

  /** The folder of migrations that only this database has. */
  String migrations();

  /** The type of bytes. */
  String blobType();

  /** What is said after a table whose rows are nothing but their key. */
  String keysOnly();

  /** What went wrong, in words that tell a person what to do. */
  StoreException explain(SQLException failure);

  /** What the database itself finds wrong with its files. */
  List<String> faults(Connection connection) throws SQLException;

  /** The full-text index over reports. */
  WordIndex words();

  /** The full-text index over what reports say together. */
  WordIndex factWords();
}
