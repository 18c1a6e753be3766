package org.hearsay.store.maintenance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;
import org.hearsay.store.RecordStore;
import org.hearsay.store.rows.Digest;

/** Copies one state of a store into a file, while the store is in use. */
public final class Backup {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Digest digest = new Digest();
  private long rows;

  private Backup() {}

  /**
   * Writes a backup and answers how many rows it has. The file appears whole or not at all; one
   * that is there is not replaced.
   */
  public static long write(RecordStore store, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString(), null, "is there already");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Backup backup = new Backup();
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
        backup.all(store, out);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return backup.rows;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void all(RecordStore store, Writer out) throws IOException {
    try {
      line(out, JSON.createArrayNode().add(BackupFormat.NAME));
      store
          .database()
          .read(
              connection -> {
                for (BackupFormat.Table table : BackupFormat.TABLES) {
                  table(connection, table, out);
                }
                return true;
              });
      ArrayNode end = JSON.createArrayNode().add("end").add(rows).add(digest.hex());
      out.write(end.toString());
      out.write('\n');
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void table(Connection connection, BackupFormat.Table table, Writer out)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(table.select());
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        ArrayNode row = JSON.createArrayNode().add(table.name());
        for (int i = 0; i < table.columns().size(); i++) {
          add(row, i == table.bytesColumn() ? found.getBytes(i + 1) : found.getObject(i + 1));
        }
        line(out, row);
        rows++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ArrayNode row, @org.jspecify.annotations.Nullable Object value) {
    if (value instanceof byte[] bytes) {
      row.add(bytes);
    } else if (value instanceof Number number) {
      row.add(number.longValue());
    } else if (value == null) {
      row.addNull();
    } else {
      row.add(value.toString());
    }
  }

  private void line(Writer out, ArrayNode row) throws IOException {
    String line = row.toString();
    digest.add(line);
    out.write(line);
    out.write('\n');
  }
}
