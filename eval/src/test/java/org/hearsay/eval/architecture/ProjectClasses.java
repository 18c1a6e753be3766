package org.hearsay.eval.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled main classes of every module of this checkout. */
final class ProjectClasses {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private ProjectClasses() {}

  static JavaClasses load() {
    return new ClassFileImporter().importPaths(outputFolders());
  }

  private static List<Path> outputFolders() {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("target").resolve("classes"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
