package org.hearsay.imports.gdelt;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of Mentions of all inputs in a file of their own, found by their event. What it holds in
 * memory is 16 to 32 bytes for each event that is mentioned. Not thread-safe.
 */
final class MentionSpool implements Closeable {
  private static final long NONE = -1;

  private final Path file;
  private final LongMap last = new LongMap();
  private final DataOutputStream out;
  private long end;
  private long count;
  private @Nullable FileChannel in;

  MentionSpool() throws IOException {
    file = Files.createTempFile("hearsay-mentions", ".tmp");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** Keeps a line of an event. */
  void add(long event, String origin, String line) throws IOException {
    byte[] where = origin.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    out.writeLong(last.get(event, NONE));
    out.writeLong(event);
    out.writeInt(where.length);
    out.writeInt(bytes.length);
    out.write(where);
    out.write(bytes);
    last.put(event, end);
    end += 2L * Long.BYTES + 2L * Integer.BYTES + where.length + bytes.length;
    count++;
  }

  /** How many lines were kept. */
  long count() {
    return count;
  }

  /** A line that was kept. */
  record Kept(long before, long event, String origin, String line) {}

  /** The lines of an event, the first first. */
  List<String> linesOf(long event) throws IOException {
    List<String> lines = new ArrayList<>();
    long at = last.get(event, NONE);
    while (at != NONE) {
      Kept kept = read(new DataInputStream(from(at)));
      lines.add(0, kept.line());
      at = kept.before();
    }
    return lines;
  }

  /** All lines in their order; none may be added any more. */
  DataInputStream all() throws IOException {
    return new DataInputStream(from(0));
  }

  /** The next of {@link #all()}. */
  static Kept read(DataInputStream lines) throws IOException {
    long before = lines.readLong();
    long event = lines.readLong();
    int where = lines.readInt();
    int length = lines.readInt();
    return new Kept(
        before,
        event,
        new String(lines.readNBytes(where), StandardCharsets.UTF_8),
        new String(lines.readNBytes(length), StandardCharsets.UTF_8));
  }

  private InputStream from(long position) throws IOException {
    if (in == null) {
      out.flush();
      in = FileChannel.open(file);
    }
    return new BufferedInputStream(Channels.newInputStream(in.position(position)), 2048);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
      if (in != null) {
        in.close();
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
