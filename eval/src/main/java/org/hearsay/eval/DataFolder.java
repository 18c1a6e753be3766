package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder of gold data, one folder a set; a set may be missing. */
public final class DataFolder {
  private static final String VARIABLE = "HEARSAY_DATA";
  private static final String DEFAULT = "../shared/data";

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** The folder that the variable HEARSAY_DATA names, else the one beside the checkout. */
  public static DataFolder of(Map<String, String> environment) {
    return new DataFolder(Path.of(environment.getOrDefault(VARIABLE, DEFAULT)));
  }

  /** A file or folder of a set; empty when it is not there. */
  public Optional<Path> find(String path) {
    Path found = root.resolve(path);
    return Files.exists(found) ? Optional.of(found) : Optional.empty();
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
