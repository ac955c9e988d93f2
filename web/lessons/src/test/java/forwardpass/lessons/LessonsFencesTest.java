package forwardpass.lessons;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Lessons know the engine and the Java language: no DOM, no files, no prose. */
class LessonsFencesTest {
  private static final JavaClasses LESSONS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forwardpass.lessons");

  @Test
  void importsTheClassesThatTheRulesAreAbout() {
    assertTrue(LESSONS.size() >= 60, () -> "only " + LESSONS.size() + " classes found");
  }

  @Test
  void dependOnTheEngineAndTheLanguageAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.engine..",
            "forwardpass.lessons..",
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.util",
            "java.util.function",
            "org.jspecify.annotations")
        .check(LESSONS);
  }

  @Test
  void packagesDependOneWay() {
    slices().matching("forwardpass.lessons.(*)..").should().beFreeOfCycles().check(LESSONS);
  }
}
