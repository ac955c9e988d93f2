package forwardpass.e2e.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import forwardpass.e2e.browser.Chromium;
import forwardpass.e2e.server.StaticServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The conformance suite on the browser's backends, in a real browser. */
class KernelsIT {
  private static final Pattern PASSED = Pattern.compile("(\\d+) of (\\d+) passed$");

  private static StaticServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    server = StaticServer.of(Path.of(System.getProperty("kernels.directory")), "/");
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    server.close();
  }

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
    try (Page page = page()) {
      page.evaluate("() => forgetSimd()");
      assertConforms("ArrayBackend", report(page, "js", "exact", false, false));
    }
  }

  private static Page page() {
    Page page = browser.newPage();
    page.navigate(server.address("index.html"));
    page.waitForFunction("() => window.conformance");
    return page;
  }

  private static String report(String build, String kind, boolean bits, boolean shared) {
    try (Page page = page()) {
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
