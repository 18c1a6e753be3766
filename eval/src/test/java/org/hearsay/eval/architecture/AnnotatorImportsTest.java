package org.hearsay.eval.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** From an annotator's package to that of the annotator whose layer it requires. */
  private static Set<String> namedLayers(JavaClasses project) {
    Map<String, String> providers = new HashMap<>();
    layers(project, "provides")
        .forEach(
            access ->
                providers.put(access.getTarget().getName(), annotatorOf(access.getOriginOwner())));
    return layers(project, "requires")
        .filter(access -> providers.containsKey(access.getTarget().getName()))
        .map(
            access ->
                annotatorOf(access.getOriginOwner())
                    + " -> "
                    + providers.get(access.getTarget().getName()))
        .collect(Collectors.toSet());
  }

  private static Stream<JavaFieldAccess> layers(JavaClasses project, String method) {
    return project.stream()
        .filter(type -> type.isAssignableTo(Annotator.class) && !annotatorOf(type).isEmpty())
        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
        .filter(AnnotatorImportsTest::readsLayer)
        .filter(access -> access.getOrigin().getName().equals(method));
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
