package forwardpass.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The engine is plain Java: it knows nothing of teaching, pages or files. */
class EngineFencesTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forwardpass.engine");

  @Test
  void importsTheClassesThatTheRulesAreAbout() {
    assertTrue(ENGINE.size() >= 100, () -> "only " + ENGINE.size() + " classes found");
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

  /** TeaVM computes the others differently on some target, in the last place or worse. */
  @Test
  void usesOnlyWhatIsExactEverywhereOfMath() {
    Set<String> exact =
        Set.of(
            "abs", "min", "max", "sqrt", "floor", "ceil", "addExact", "multiplyExact", "floorDiv");
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "Math has it, but not the same on every platform",
                call ->
                    (call.getTargetOwner().isEquivalentTo(Math.class)
                            && !exact.contains(call.getName()))
                        || call.getTargetOwner().isEquivalentTo(StrictMath.class)))
        .check(ENGINE);
  }

  /** The engine's own {@code Decimal} is right everywhere; these are not. */
  @Test
  void writesAndReadsNumbersWithItsOwnDecimal() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "valueOf", double.class)
        .orShould()
        .callMethod(String.class, "valueOf", float.class)
        .orShould()
        .callMethod(Double.class, "toString", double.class)
        .orShould()
        .callMethod(Float.class, "toString", float.class)
        .orShould()
        .callMethod(Double.class, "parseDouble", String.class)
        .orShould()
        .callMethod(Float.class, "parseFloat", String.class)
        .orShould()
        .callMethod(StringBuilder.class, "append", double.class)
        .orShould()
        .callMethod(StringBuilder.class, "append", float.class)
        .check(ENGINE);
  }
}
