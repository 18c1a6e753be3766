package org.hearsay.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every input that is kept, seeds and those that once broke something, goes through its target. */
class KeptInputsTest {
  private static final Path INPUTS = Path.of("src", "test", "resources", "fuzz");
  private static final Path CODE = Path.of("src", "test", "java");

  @TestFactory
  List<DynamicTest> isReadWithoutHarm() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : sorted(INPUTS)) {
      MethodHandle target = target(folder.getFileName().toString());
      for (Path input : sorted(folder)) {
        tests.add(
            dynamicTest(
                folder.getFileName() + "/" + input.getFileName(),
                () -> target.invoke(Files.readAllBytes(input))));
      }
    }
    return tests;
  }

  @Test
  void eachTargetHasSeeds() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith("Target.java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        assertTrue(sorted(INPUTS.resolve(name)).size() > 0, name);
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private static MethodHandle target(String name) throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      Path file = files.filter(path -> path.endsWith(name + ".java")).findFirst().orElseThrow();
      String type = CODE.relativize(file).toString().replace(".java", "").replace('/', '.');
      return MethodHandles.publicLookup()
          .findStatic(
              Class.forName(type),
              "fuzzerTestOneInput",
              MethodType.methodType(void.class, byte[].class));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
