package forwardpass.e2e.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.engine.conformance.ModelRun;
import forwardpass.engine.tensor.ArrayBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole models on the browser's backends, against the same on the JVM's plain arrays, which {@code
 * GptGoldenTest} holds to PyTorch: logits, logits with a cache, gradients, and what training makes
 * of them.
 */
class ModelIT {
  /** Where the arithmetic is not float32's own: JavaScript's doubles, fused products. */
  private static final double TOLERANCE = 2e-4;

  @AutoClose private static final KernelPages PAGES = new KernelPages();

  static List<String> checkpoints() {
    return ModelRun.NAMES;
  }

  @ParameterizedTest
  @MethodSource("checkpoints")
  void onKernelsInSharedMemoryHasTheReferencesBits(String name) throws IOException {
    Map<String, float[]> numbers = run("SimdBackend", "wasm", "exact", true, name);
    assertClose(reference(name), numbers, 0);
    assertClose(Map.of("cache", numbers.get("forward")), cached(numbers), 0);
  }

  @ParameterizedTest
  @MethodSource("checkpoints")
  void onPlainLoopsInWasmHasTheReferencesBits(String name) throws IOException {
    assertClose(reference(name), run("ArrayBackend", "wasm", "array", false, name), 0);
  }

  @ParameterizedTest
  @MethodSource("checkpoints")
  void onRelaxedKernelsIsClose(String name) throws IOException {
    assertClose(reference(name), run("SimdBackend", "wasm", "relaxed", true, name), TOLERANCE);
  }

  @ParameterizedTest
  @MethodSource("checkpoints")
  void onKernelsOfTheJavaScriptBuildIsClose(String name) throws IOException {
    Map<String, float[]> numbers = run("SimdBackend", "js", "exact", false, name);
    assertClose(reference(name), numbers, TOLERANCE);
    assertClose(Map.of("cache", numbers.get("forward")), cached(numbers), TOLERANCE);
  }

  private static Map<String, float[]> reference(String name) throws IOException {
    byte[] file = Files.readAllBytes(PAGES.file("models/" + name + ".safetensors"));
    return ModelRun.of(new ArrayBackend(), name, file);
  }

  private static Map<String, float[]> cached(Map<String, float[]> numbers) {
    return Map.of("cache", numbers.get("with a cache"));
  }

  private static Map<String, float[]> run(
      String backend, String build, String kind, boolean shared, String name) {
    try (Page page = PAGES.open("model")) {
      Map<String, Object> arguments =
          Map.of("build", build, "kind", kind, "shared", shared, "name", name);
      String text = (String) page.evaluate("arguments => model(arguments)", arguments);
      List<String> lines = text.lines().toList();
      assertEquals(backend, lines.get(0));
      return numbers(lines.subList(1, lines.size()));
    }
  }

  private static Map<String, float[]> numbers(List<String> lines) {
    Map<String, float[]> numbers = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      String[] words = line.substring(colon + 1).trim().split(" ", -1);
      float[] values = new float[words.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = Float.intBitsToFloat(Integer.parseUnsignedInt(words[i], 16));
      }
      numbers.put(line.substring(0, colon), values);
    }
    return numbers;
  }

  /** Within tolerance × max(1, magnitude); with 0, the same bits. */
  private static void assertClose(
      Map<String, float[]> expected, Map<String, float[]> actual, double tolerance) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach(
        (name, values) -> {
          float[] others = actual.get(name);
          assertEquals(values.length, others.length, name);
          for (int i = 0; i < values.length; i++) {
            if (tolerance == 0) {
              assertEquals(
                  Float.floatToRawIntBits(values[i]),
                  Float.floatToRawIntBits(others[i]),
                  name + "[" + i + "]: " + others[i] + ", on the JVM " + values[i]);
            } else {
              double error = Math.abs(values[i] - others[i]) / Math.max(1, Math.abs(values[i]));
              String message = name + "[" + i + "]: " + others[i] + ", on the JVM " + values[i];
              assertTrue(error <= tolerance, message);
            }
          }
        });
  }
}
