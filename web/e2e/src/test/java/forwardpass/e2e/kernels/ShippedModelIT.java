package forwardpass.e2e.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.engine.conformance.ShippedRun;
import forwardpass.engine.tensor.ArrayBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * The model that ships, in a browser, against the same on the JVM, which {@code ShippedModelTest}
 * holds to its goldens: the same bits and the same text in Wasm; in JavaScript the logits are
 * close.
 */
class ShippedModelIT {
  private static final double TOLERANCE = 1e-3;

  @AutoClose private static final KernelPages PAGES = new KernelPages();

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
    return ShippedRun.text(
        new ArrayBackend(),
        Files.readAllBytes(PAGES.file("shipped/model.safetensors")),
        Files.readAllBytes(PAGES.file("shipped/tokenizer.txt")));
  }

  private static String run(String build, String kind, boolean shared) {
    try (Page page = PAGES.open("shipped")) {
      Map<String, Object> arguments = Map.of("build", build, "kind", kind, "shared", shared);
      return (String) page.evaluate("arguments => shipped(arguments)", arguments);
    }
  }
}
