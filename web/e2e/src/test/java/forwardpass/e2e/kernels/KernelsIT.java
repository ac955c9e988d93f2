package forwardpass.e2e.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The conformance suite on the browser's backends, in a real browser. */
class KernelsIT {
  private static final Pattern PASSED = Pattern.compile("(\\d+) of (\\d+) passed$");

  @AutoClose private static final KernelPages PAGES = new KernelPages();

  @Test
  void kernelsInSharedMemoryHaveTheReferencesBits() {
    assertConforms("SimdBackend", report("wasm", "exact", true, true));
  }

  @Test
  void kernelsInAMemoryOfTheirOwnHaveTheReferencesBits() {
    assertConforms("SimdBackend", report("wasm", "exact", true, false));
  }

  @Test
  void plainLoopsInWasmHaveTheReferencesBits() {
    assertConforms("ArrayBackend", report("wasm", "array", true, false));
  }

  @Test
  void relaxedKernelsAreClose() {
    assertConforms("SimdBackend", report("wasm", "relaxed", false, true));
  }

  @Test
  void kernelsOfTheJavaScriptBuildAreClose() {
    assertConforms("SimdBackend", report("js", "exact", false, false));
  }

  @Test
  void plainLoopsInJavaScriptAreClose() {
    assertConforms("ArrayBackend", report("js", "array", false, false));
  }

  @Test
  void plainLoopsRunWhereThereIsNoSimd() {
    try (Page page = PAGES.open("conformance")) {
      page.evaluate("() => forgetSimd()");
      assertConforms("ArrayBackend", report(page, "js", "exact", false, false));
    }
  }

  private static String report(String build, String kind, boolean bits, boolean shared) {
    try (Page page = PAGES.open("conformance")) {
      return report(page, build, kind, bits, shared);
    }
  }

  private static String report(Page page, String build, String kind, boolean bits, boolean shared) {
    Map<String, Object> arguments =
        Map.of("build", build, "kind", kind, "bits", bits, "shared", shared);
    return (String) page.evaluate("arguments => conformance(arguments)", arguments);
  }

  private static void assertConforms(String backend, String report) {
    assertTrue(report.startsWith(backend + "\n"), report);
    Matcher passed = PASSED.matcher(report);
    assertTrue(passed.find(), report);
    assertEquals(passed.group(2), passed.group(1), report);
    assertTrue(Integer.parseInt(passed.group(2)) > 400, report);
  }
}
