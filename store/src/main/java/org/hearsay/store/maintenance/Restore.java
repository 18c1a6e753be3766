package org.hearsay.store.maintenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordReader;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.SearchWords;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.database.StoreException.Kind;
import org.hearsay.store.database.WordIndex;
import org.hearsay.store.rows.Digest;
import org.hearsay.store.rows.FactRows;
import org.hearsay.store.rows.RecordBytes;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup into an empty store: all of it, or nothing when the file is not whole. Groups of
 * reports are made afterwards, some at a time; opening the store again goes on with them.
 */
public final class Restore {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Connection connection;
  private final WordIndex words;
  private final String file;
  private final Digest digest = new Digest();
  private final Map<String, PreparedStatement> inserts = new HashMap<>();
  private long rows;

  private Restore(Connection connection, WordIndex words, String file) {
    this.connection = connection;
    this.words = words;
    this.file = file;
  }

  /** Restores a backup and answers how many rows it had. */
  public static long read(RecordStore store, Path file) throws IOException {
    long rows = allRows(store, file);
    store.groupAll();
    return rows;
  }

  private static long allRows(RecordStore store, Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return store
          .database()
          .write(
              connection ->
                  new Restore(connection, store.database().words(), file.toString()).all(lines));
    } catch (UncheckedIOException e) {
      throw new IOException(file + " is not a whole backup: " + e.getMessage(), e);
    }
  }

  private long all(BufferedReader lines) throws SQLException {
    if (Sql.integer(connection, "SELECT count(*) FROM reports") > 0
        || Sql.integer(connection, "SELECT count(*) FROM corrections") > 0) {
      throw new StoreException(
          Kind.REFUSED, "the store holds reports already: restore into a new one");
    }
    try {
      JsonNode head = next(lines);
      if (!head.path(0).asText().equals(BackupFormat.NAME)) {
        throw broken("it does not begin with " + BackupFormat.NAME);
      }
      JsonNode row = next(lines);
      while (!row.path(0).asText().equals("end")) {
        rows++;
        insert(row);
        row = next(lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      for (PreparedStatement insert : inserts.values()) {
        insert.close();
      }
    }
    return rows;
  }

  /** The next line; the last one must agree with all before it. */
  private JsonNode next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw broken("its end is missing");
    }
    JsonNode row;
    try {
      row = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw broken("a line is not JSON");
    }
    if (!row.path(0).asText().equals("end")) {
      digest.add(line);
    } else if (row.path(1).asLong() != rows || !row.path(2).asText().equals(digest.hex())) {
      throw broken("its lines are not those that were written");
    }
    return row;
  }

  private StoreException broken(String why) {
    return new StoreException(Kind.REFUSED, file + " is not a whole backup: " + why);
  }

  private void insert(JsonNode row) throws SQLException, IOException {
    String name = row.path(0).asText();
    BackupFormat.Table table =
        BackupFormat.TABLES.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> broken("there is no table " + name));
    PreparedStatement insert = inserts.get(name);
    if (insert == null) {
      insert = connection.prepareStatement(table.insert());
      inserts.put(name, insert);
    }
    Object[] values = new Object[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(row.path(i + 1), i == table.bytesColumn());
    }
    Sql.bind(insert, values);
    insert.executeUpdate();
    if (name.equals(BackupFormat.READINGS)) {
      derive(row, table);
    }
  }

  private static @Nullable Object value(JsonNode node, boolean bytes) throws IOException {
    if (node.isNull()) {
      return null;
    }
    if (bytes) {
      return node.binaryValue();
    }
    return node.isInt() ? Integer.valueOf(node.intValue()) : node.asText();
  }

  /** What a backup leaves out: the rows of facts and the full text. */
  private void derive(JsonNode row, BackupFormat.Table table) throws SQLException, IOException {
    CrisisRecord record =
        new RecordReader()
            .read(RecordBytes.unpack(row.path(table.bytesColumn() + 1).binaryValue()));
    FactRows.write(connection, row.path(1).intValue(), record);
    if (row.path(table.columns().indexOf("is_current") + 1).intValue() == 1) {
      int report = row.path(table.columns().indexOf("report") + 1).intValue();
      words.put(connection, report, SearchWords.of(record.article()));
    }
  }
}
