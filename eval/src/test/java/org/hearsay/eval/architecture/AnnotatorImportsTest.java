package org.hearsay.eval.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Layer;
import org.hearsay.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/**
 * One annotator package may import another only if an annotator of it names a layer of the other.
 */
class AnnotatorImportsTest {
  private static final String ROOT = "org.hearsay.annotators.";

  @Test
  void annotatorsImportOnlyPackagesWhoseLayersTheyName() {
    JavaClasses project = ProjectClasses.load();
    Set<String> unnamed = new TreeSet<>(imports(project));
    unnamed.removeAll(namedLayers(project));
    assertEquals(Set.of(), unnamed);
  }

  private static Set<String> imports(JavaClasses project) {
    return project.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .flatMap(
            dependency -> arrow(dependency.getOriginClass(), dependency.getTargetClass()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> namedLayers(JavaClasses project) {
    return project.stream()
        .filter(type -> type.isAssignableTo(Annotator.class))
        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
        .filter(AnnotatorImportsTest::readsLayer)
        .flatMap(access -> arrow(access.getOriginOwner(), access.getTargetOwner()).stream())
        .collect(Collectors.toSet());
  }

  private static boolean readsLayer(JavaFieldAccess access) {
    return access.getTarget().getRawType().isEquivalentTo(Layer.class);
  }

  private static Optional<String> arrow(JavaClass from, JavaClass to) {
    String origin = annotatorOf(from);
    String target = annotatorOf(to);
    boolean crosses = !origin.isEmpty() && !target.isEmpty() && !origin.equals(target);
    return crosses ? Optional.of(origin + " -> " + target) : Optional.empty();
  }

  private static String annotatorOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", -1)[0] : "";
  }
}
