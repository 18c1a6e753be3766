package org.hearsay.cli;

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
 * Turns the paths of a command line into reports: files, folders with all files below them, and
 * {@code -}.
 */
final class Inputs {
  /** More than any report has; the reader itself cuts the text far earlier. */
  static final int MOST_BYTES = 64 << 20;

  static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;

  Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * The reports that the paths name, folders in order of their names; a missing path fails when it
   * is read.
   */
  List<ReportInput> list(List<String> paths, ReadOptions options) throws IOException {
    List<ReportInput> inputs = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        inputs.add(new ReportInput(path, () -> limited(standardInput), options));
      } else if (Files.isDirectory(Path.of(path))) {
        for (Path file : filesBelow(Path.of(path))) {
          inputs.add(new ReportInput(file.toString(), () -> bytes(file), options));
        }
      } else {
        inputs.add(new ReportInput(path, () -> bytes(Path.of(path)), options));
      }
    }
    return inputs;
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** The bytes of a file, or of standard input for {@code -}. */
  InputStream open(String path) throws IOException {
    return path.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(existing(path));
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(existing(file.toString()))) {
      return limited(in);
    }
  }

  private static Path existing(String path) throws IOException {
    if (!Files.exists(Path.of(path))) {
      throw new NoSuchFileException(path);
    }
    return Path.of(path);
  }

  private static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("larger than " + (MOST_BYTES >> 20) + " MiB: no report is that long");
    }
    return bytes;
  }
}
