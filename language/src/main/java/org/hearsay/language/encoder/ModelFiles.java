package org.hearsay.language.encoder;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files that the training exports, with their SHA-256 as {@code sha256sum} wrote them beside
 * the files, so that no start has to read 25 MB for them.
 */
public final class ModelFiles {
  private ModelFiles() {}

  /** SHA-256 in hexadecimal digits by name, such as {@code language/encoder.onnx}. */
  public static Map<String, String> hashes() {
    return Resources.lines("encoder.sha256")
        .map(line -> line.split(" +", 2))
        .collect(
            Collectors.toMap(
                cells -> "language/" + cells[1],
                cells -> cells[0],
                (one, other) -> one,
                TreeMap::new));
  }
}
