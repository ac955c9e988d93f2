package forwardpass.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * What may reach what in the client: the page's module stays small, and nothing knows the builder.
 */
class ClientFencesTest {
  private static final JavaClasses CLIENT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forwardpass.client");

  @Test
  void importsTheClassesThatTheRulesAreAbout() {
    assertTrue(CLIENT.size() >= 50, () -> "only " + CLIENT.size() + " classes found");
  }

  @Test
  void dependsOnEngineLessonsAndTheLanguageAlone() {
    classes()
        .that()
        .resideOutsideOfPackages("forwardpass.client.teavm..", "forwardpass.client.compile..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.engine..",
            "forwardpass.lessons..",
            "forwardpass.client..",
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.nio",
            "java.util",
            "java.util.function",
            "org.jspecify.annotations",
            "org.teavm.jso..",
            "org.teavm.interop..")
        .check(CLIENT);
  }

  @Test
  void thePageKnowsNoWork() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "forwardpass.client.page..",
            "forwardpass.client.control..",
            "forwardpass.client.patch..",
            "forwardpass.client.command..",
            "forwardpass.client.words..",
            "forwardpass.client.dom..")
        .or()
        .haveSimpleName("PageMain")
        .or()
        .resideInAPackage("forwardpass.client.chapter..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.client.work..",
            "forwardpass.client.simd..",
            "forwardpass.engine.model..",
            "forwardpass.engine.tokenizer..",
            "forwardpass.engine.tensor..",
            "forwardpass.engine.optim..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("forwardpass.lessons.book.Tasks")
        .check(CLIENT);
  }

  @Test
  void packagesDependOneWay() {
    slices().matching("forwardpass.client.(*)..").should().beFreeOfCycles().check(CLIENT);
  }
}
