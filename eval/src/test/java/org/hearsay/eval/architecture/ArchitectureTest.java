package org.hearsay.eval.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.hearsay.";
  private static final int MOST_TYPES = 25;
  private static final int DEEPEST = 3;

  /**
   * Which modules each module may use; the poms say the same, this also sees what came in by
   * accident.
   */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          entry("model"),
          entry("pipeline", "model"),
          entry("record", "model"),
          entry("merge", "model", "record"),
          entry("exports", "model", "record"),
          entry("pages", "model", "record"),
          entry("language", "model", "pipeline"),
          entry("knowledge", "model"),
          entry("annotators", "model", "pipeline", "language", "knowledge"),
          entry("reader", "model"),
          entry("imports", "model", "record", "reader", "exports"),
          entry("fetch"),
          entry(
              "engine",
              "model",
              "pipeline",
              "language",
              "knowledge",
              "annotators",
              "reader",
              "record"),
          entry("store", "model", "record", "merge"),
          entry("query", "model", "record", "merge", "exports", "pages", "store"),
          entry("signup", "model", "record", "store", "query", "digest", "mail"),
          entry("digest", "model", "record", "pages", "store", "query"),
          entry("mail", "fetch"),
          entry("intake", "model", "record", "reader", "fetch", "engine", "store"),
          entry("spark", "model", "record", "merge", "reader", "engine", "store"),
          entry(
              "server", "model", "record", "merge", "exports", "pages", "reader", "fetch", "engine",
              "store", "query", "intake", "digest", "mail", "signup"),
          entry(
              "cli",
              "model",
              "pipeline",
              "record",
              "merge",
              "exports",
              "imports",
              "pages",
              "reader",
              "fetch",
              "engine",
              "store",
              "query",
              "digest",
              "mail",
              "intake",
              "signup",
              "server"),
          entry(
              "eval",
              "model",
              "pipeline",
              "language",
              "knowledge",
              "annotators",
              "reader",
              "record",
              "merge",
              "engine",
              "store",
              "query",
              "server"));

  private static JavaClasses project;

  private static Map.Entry<String, List<String>> entry(String module, String... allowed) {
    return Map.entry(module, List.of(allowed));
  }

  @BeforeAll
  static void load() {
    project = ProjectClasses.load();
  }

  @Test
  void everyModuleIsUnderTheRules() {
    List<String> unknown =
        project.stream()
            .map(type -> moduleOf(type.getPackageName()))
            .distinct()
            .filter(module -> !ARROWS.containsKey(module))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void arrowsPointOnlyDownwards() {
    ARROWS.forEach(
        (module, allowed) ->
            noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat(projectClassesOutside(module, allowed))
                .allowEmptyShould(true)
                .check(project));
  }

  @Test
  void theModelNeedsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(packagesOf("model"))
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("java..")
                .or(resideInAPackage("org.hearsay.model.."))
                .or(resideInAPackage("org.jspecify.annotations")))
        .check(project);
  }

  @Test
  void packagesFormNoCircles() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(project);
  }

  @Test
  void packagesStaySmallAndShallow() {
    Map<String, Long> sizes =
        project.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    sizes.forEach(
        (name, size) -> {
          assertTrue(size <= MOST_TYPES, name + " has " + size + " types");
          assertTrue(name.split("\\.", -1).length <= 3 + DEEPEST, name + " is too deep");
        });
  }

  @Test
  void onlyTheCommandsEndTheJvm() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.hearsay.cli.Hearsay")
        .and()
        .doNotHaveFullyQualifiedName("org.hearsay.eval.command.EvalMain")
        .and()
        .doNotHaveFullyQualifiedName("org.hearsay.spark.HearsaySpark")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(project);
  }

  private static DescribedPredicate<JavaClass> projectClassesOutside(
      String module, List<String> allowed) {
    String[] fine = new String[allowed.size() + 1];
    Arrays.setAll(fine, i -> packagesOf(i < allowed.size() ? allowed.get(i) : module));
    return resideInAPackage(ROOT + ".")
        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(fine)));
  }

  private static String packagesOf(String module) {
    return ROOT + module + "..";
  }

  private static String moduleOf(String packageName) {
    return packageName.startsWith(ROOT)
        ? packageName.substring(ROOT.length()).split("\\.", -1)[0]
        : packageName;
  }
}
