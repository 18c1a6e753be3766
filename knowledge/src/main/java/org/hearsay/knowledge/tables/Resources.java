package org.hearsay.knowledge.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The shipped files and their hashes, read from the class path. */
public final class Resources {
  private static final String FOLDER = "/org/hearsay/knowledge/";
  private static final int BUFFER_BYTES = 1 << 16;

  private Resources() {}

  /** The bytes of a shipped file. */
  public static byte[] bytes(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, e);
    }
  }

  /** A shipped table; one whose name ends in {@code .gz} is unpacked. */
  public static SortedTable table(String name) {
    return SortedTable.of(name.endsWith(".gz") ? unpacked(name) : bytes(name));
  }

  private static byte[] unpacked(String name) {
    try (InputStream stream =
        new GZIPInputStream(new ByteArrayInputStream(bytes(name)), BUFFER_BYTES)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + FOLDER + name, e);
    }
  }

  /** The SHA-256 of every shipped file by its name, as the build wrote them down. */
  public static Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    for (Row row : table("manifest.tsv").list()) {
      hashes.put("knowledge/" + row.text(0), row.text(1));
    }
    return Map.copyOf(hashes);
  }
}
