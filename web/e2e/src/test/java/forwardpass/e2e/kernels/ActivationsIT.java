package forwardpass.e2e.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import forwardpass.engine.conformance.ActivationRun;
import forwardpass.engine.tensor.ArrayBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every activation that the inspector can show, of the model that ships and of small ones of both
 * shapes, for random texts: in Wasm with the JVM's bits, in JavaScript close to them.
 */
class ActivationsIT {
  private static final int TEXTS = 8;
  private static final int TEXTS_IN_JAVASCRIPT = 2;

  /** Of the largest number of its tensor: JavaScript's sums are of doubles. */
  private static final double TOLERANCE = 1e-4;

  @AutoClose private static final KernelPages PAGES = new KernelPages();

  @ParameterizedTest
  @ValueSource(strings = {"shipped", "gpt2", "llama", "llama-shared"})
  void haveTheJvmsBitsInWasm(String name) throws IOException {
    List<String> all = run("wasm", name, TEXTS, false);
    ActivationRun reference = reference(name);
    for (int seed = 0; seed < TEXTS; seed++) {
      List<String> here = ActivationRun.digests(reference.of(seed));
      List<String> there = all.get(seed).lines().toList();
      assertEquals("SimdBackend", there.get(0));
      assertEquals(here, there.subList(1, there.size()), name + ", text " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"shipped", "gpt2", "llama", "llama-shared"})
  void areCloseInJavaScript(String name) throws IOException {
    List<String> all = run("js", name, TEXTS_IN_JAVASCRIPT, true);
    ActivationRun reference = reference(name);
    for (int seed = 0; seed < TEXTS_IN_JAVASCRIPT; seed++) {
      Map<String, float[]> here = reference.of(seed);
      List<String> lines = all.get(seed).lines().skip(1).toList();
      assertEquals(here.size(), lines.size());
      int line = 0;
      for (Map.Entry<String, float[]> entry : here.entrySet()) {
        assertClose(entry.getKey(), entry.getValue(), lines.get(line++), "text " + seed);
      }
    }
  }

  private static void assertClose(String name, float[] expected, String line, String text) {
    assertTrue(line.startsWith(name + ":"), line.substring(0, Math.min(60, line.length())));
    String[] words = line.substring(name.length() + 1).trim().split(" ", -1);
    assertEquals(expected.length, words.length, name);
    double largest = 0;
    double furthest = 0;
    for (int i = 0; i < words.length; i++) {
      float there = Float.intBitsToFloat(Integer.parseUnsignedInt(words[i], 16));
      largest = Math.max(largest, Math.abs(expected[i]));
      double apart = Math.abs(expected[i] - there);
      assertTrue(apart < Double.POSITIVE_INFINITY, name); // nor is it NaN
      furthest = Math.max(furthest, apart);
    }
    assertTrue(
        furthest <= TOLERANCE * largest,
        name + " of " + text + ": up to " + furthest + " apart, the largest is " + largest);
  }

  private static ActivationRun reference(String name) throws IOException {
    ArrayBackend backend = new ArrayBackend();
    if (name.equals("shipped")) {
      byte[] model = Files.readAllBytes(PAGES.file("shipped/model.safetensors"));
      byte[] tokenizer = Files.readAllBytes(PAGES.file("shipped/tokenizer.txt"));
      return ActivationRun.shipped(backend, model, tokenizer);
    }
    byte[] file = Files.readAllBytes(PAGES.file("models/" + name + ".safetensors"));
    return ActivationRun.checkpoint(backend, name, file);
  }

  @SuppressWarnings("unchecked") // the page's function answers with a list of texts
  private static List<String> run(String build, String name, int texts, boolean whole) {
    try (Page page = PAGES.open("activations")) {
      Map<String, Object> arguments =
          Map.of(
              "build",
              build,
              "kind",
              "exact",
              "name",
              name,
              "texts",
              texts,
              "whole",
              whole,
              "shared",
              build.equals("wasm"));
      return (List<String>) page.evaluate("arguments => activations(arguments)", arguments);
    }
  }
}
