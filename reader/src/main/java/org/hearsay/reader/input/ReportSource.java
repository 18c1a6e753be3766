package org.hearsay.reader.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reader.ReadOptions;

/**
 * One input that is opened when its turn has come.
 *
 * @param name its path, {@code -} for standard input, or its address
 * @param content gives its bytes, and what is known of it
 */
public record ReportSource(String name, Content content) {
  /** Opens an input. */
  public interface Content {
    /** The bytes, which the reader closes, and what is known with these defaults. */
    Opened open(ReadOptions defaults) throws IOException;
  }

  /**
   * An opened input.
   *
   * @param in its bytes
   * @param known what is known of its reports
   */
  public record Opened(InputStream in, ReadOptions known) {}

  /** A file. */
  public static ReportSource file(Path file) {
    return new ReportSource(
        file.toString(),
        defaults -> {
          if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
          }
          return new Opened(Files.newInputStream(file), defaults);
        });
  }

  /** Bytes that come from elsewhere. */
  public static ReportSource stream(String name, InputStream in) {
    return new ReportSource(name, defaults -> new Opened(in, defaults));
  }

  /** A file, or all files below a folder in the order of their names, hidden ones left out. */
  public static List<ReportSource> below(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(file(path));
    }
    List<ReportSource> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .forEach(file -> sources.add(file(file)));
    }
    return sources;
  }
}
