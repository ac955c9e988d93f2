package forwardpass.e2e.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import forwardpass.e2e.browser.Chromium;
import forwardpass.e2e.server.StaticServer;
import forwardpass.engine.conformance.ShippedRun;
import forwardpass.engine.tensor.ArrayBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The model that ships, in a browser, against the same on the JVM, which {@code ShippedModelTest}
 * holds to its goldens: the same bits and the same text in Wasm; in JavaScript the logits are
 * close.
 */
class ShippedModelIT {
  private static final double TOLERANCE = 1e-3;

  private static Path folder;
  private static StaticServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    folder = Path.of(System.getProperty("kernels.directory"));
    server = StaticServer.of(folder, "/");
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
  void writesInWasmWhatItWritesOnTheJvm() throws IOException {
    assertEquals("SimdBackend\n" + reference(), run("wasm", "exact", true));
  }

  @Test
  void hasCloseLogitsInJavaScript() throws IOException {
    String[] expected = reference().lines().findFirst().orElseThrow().split(" ", -1);
    String[] actual =
        run("js", "exact", false).lines().skip(1).findFirst().orElseThrow().split(" ", -1);
    assertEquals(expected.length, actual.length);
    for (int i = 1; i < expected.length; i++) {
      double want = number(expected[i]);
      double have = number(actual[i]);
      int at = i;
      assertTrue(
          Math.abs(want - have) <= TOLERANCE * Math.max(1, Math.abs(want)),
          () -> "logit " + (at - 1) + ": " + have + ", on the JVM " + want);
    }
  }

  private static float number(String bits) {
    return Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16));
  }

  private static String reference() throws IOException {
    Path shipped = folder.resolve("shipped");
    return ShippedRun.text(
        new ArrayBackend(),
        Files.readAllBytes(shipped.resolve("model.safetensors")),
        Files.readAllBytes(shipped.resolve("tokenizer.txt")));
  }

  private static String run(String build, String kind, boolean shared) {
    try (Page page = browser.newPage()) {
      page.navigate(server.address("index.html"));
      page.waitForFunction("() => window.shipped");
      Map<String, Object> arguments = Map.of("build", build, "kind", kind, "shared", shared);
      return (String) page.evaluate("arguments => shipped(arguments)", arguments);
    }
  }
}
