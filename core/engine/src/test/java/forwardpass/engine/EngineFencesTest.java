package forwardpass.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The engine is plain Java: it knows nothing of teaching, pages or files. */
class EngineFencesTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forwardpass.engine");

  @Test
  void importsTheClassesThatTheRulesAreAbout() {
    assertTrue(ENGINE.size() >= 1, () -> "only " + ENGINE.size() + " classes found");
  }

  @Test
  void dependsOnTheJavaLanguageAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.engine..",
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.nio",
            "java.nio.charset",
            "java.util",
            "java.util.function",
            "org.jspecify.annotations")
        .check(ENGINE);
  }
}
