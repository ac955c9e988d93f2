package forwardpass.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The builder reads content and calls lessons; it knows nothing of the client, and its parts stay
 * apart.
 */
class SiteFencesTest {
  private static final JavaClasses SITE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forwardpass.site");

  @Test
  void importsTheClassesThatTheRulesAreAbout() {
    assertTrue(SITE.size() >= 60, () -> "only " + SITE.size() + " classes found");
  }

  @Test
  void dependsOnLessonsAndLibrariesAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.site..",
            "forwardpass.lessons..",
            "java..",
            "javax.lang.model.element..",
            "javax.tools..",
            "javax.xml.parsers..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "com.sun.net.httpserver..",
            "com.sun.source..",
            "com.fasterxml.jackson..",
            "org.commonmark..",
            "org.graalvm.polyglot..",
            "org.yaml.snakeyaml.error..",
            "org.jspecify.annotations..")
        .check(SITE);
  }

  @Test
  void keepsServerAndBuilderApartSoThatTheBuilderCanBeLoadedAnew() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "forwardpass.site.serve..", "forwardpass.site.build..", "..site.script..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "forwardpass.lessons..",
            "forwardpass.site.book..",
            "forwardpass.site.content..",
            "forwardpass.site.formula..",
            "forwardpass.site.lesson..",
            "forwardpass.site.page..")
        .check(SITE);
  }

  @Test
  void knowsMarkdownAndGraalInOnePackageEach() {
    noClasses()
        .that()
        .resideOutsideOfPackage("forwardpass.site.script..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.graalvm..")
        .check(SITE);
    noClasses()
        .that()
        .resideOutsideOfPackages("forwardpass.site.markdown..", "forwardpass.site.book..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.commonmark..")
        .check(SITE);
  }
}
