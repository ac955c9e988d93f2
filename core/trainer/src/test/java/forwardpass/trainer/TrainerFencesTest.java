package forwardpass.trainer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The trainer stands on the engine alone, and only its own torch package knows libtorch. */
class TrainerFencesTest {
  private static final JavaClasses TRAINER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forwardpass.trainer");

  @Test
  void importsTheClassesThatTheRulesAreAbout() {
    assertTrue(TRAINER.size() >= 50, () -> "only " + TRAINER.size() + " classes found");
  }

  @Test
  void dependsOnTheEngineAndItsLibrariesAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.trainer..",
            "forwardpass.engine..",
            "java..",
            "com.fasterxml.jackson..",
            "com.sun.management",
            "org.bytedeco..",
            "org.jspecify.annotations",
            "picocli..")
        .check(TRAINER);
  }

  @Test
  void onlyTheTorchPackageKnowsLibtorch() {
    noClasses()
        .that()
        .resideOutsideOfPackage("forwardpass.trainer.torch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.bytedeco..")
        .check(TRAINER);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("forwardpass.trainer.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(TRAINER);
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    SlicesRuleDefinition.slices()
        .matching("forwardpass.trainer.(*)..")
        .should()
        .beFreeOfCycles()
        .check(TRAINER);
  }
}
