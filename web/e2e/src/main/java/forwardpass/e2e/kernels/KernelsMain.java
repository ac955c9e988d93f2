package forwardpass.e2e.kernels;

import forwardpass.client.simd.Backends;
import forwardpass.client.teavm.WorkerEntryPoint;
import forwardpass.engine.conformance.ActivationRun;
import forwardpass.engine.conformance.Conformance;
import forwardpass.engine.conformance.ModelRun;
import forwardpass.engine.conformance.ShippedRun;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/** What a page calls to run the conformance suite, or a model, on a backend of the browser. */
@WorkerEntryPoint
public final class KernelsMain {
  private KernelsMain() {}

  /** Nothing: the page calls what is exported. */
  public static void main(String[] args) {}

  /**
   * Runs the suite; the answer is the backend's name, then the report.
   *
   * @param kind {@code array}, {@code exact} or {@code relaxed}
   * @param bits whether results must have the reference's bits, or be close to it
   * @param memory a memory to share, or null
   * @param from where the kernels' part of it begins
   */
  @JSExport
  public static String conformance(String kind, boolean bits, @Nullable JSObject memory, int from) {
    Backend backend = backend(kind, memory, from);
    String name = backend.getClass().getSimpleName();
    return name + "\n" + Conformance.report(Conformance.run(() -> backend, bits));
  }

  /**
   * Runs a small model on a backend; the answer is the backend's name, then every number's bits.
   *
   * @param name a name of {@link ModelRun#NAMES}
   * @param file the bytes of that checkpoint
   */
  @JSExport
  public static String model(
      String kind, String name, Int8Array file, @Nullable JSObject memory, int from) {
    Backend backend = backend(kind, memory, from);
    String text = ModelRun.text(ModelRun.of(backend, name, file.copyToJavaArray()));
    return backend.getClass().getSimpleName() + "\n" + text;
  }

  /** Runs the model that ships; the answer is the backend's name, then that of the run. */
  @JSExport
  public static String shipped(
      String kind, Int8Array model, Int8Array tokenizer, @Nullable JSObject memory, int from) {
    Backend backend = backend(kind, memory, from);
    String text = ShippedRun.text(backend, model.copyToJavaArray(), tokenizer.copyToJavaArray());
    return backend.getClass().getSimpleName() + "\n" + text;
  }

  /**
   * Every activation of a model as it reads random texts, of seeds from 0 on; for each text the
   * answer has the backend's name, then a line a name: its numbers' digest, or their bits.
   *
   * @param name a name of {@link ModelRun#NAMES}, or {@code shipped}
   * @param file the bytes of that model
   * @param tokenizer its tokenizer's, where it is the one that ships
   * @param texts how many
   * @param whole whether the numbers are wanted, not their digest
   */
  @JSExport
  public static String activations(
      String kind,
      String name,
      Int8Array file,
      Int8Array tokenizer,
      int texts,
      boolean whole,
      @Nullable JSObject memory,
      int from) {
    Backend backend = backend(kind, memory, from);
    byte[] model = file.copyToJavaArray();
    ActivationRun run =
        name.equals("shipped")
            ? ActivationRun.shipped(backend, model, tokenizer.copyToJavaArray())
            : ActivationRun.checkpoint(backend, name, model);
    List<String> answers = new ArrayList<>();
    for (int seed = 0; seed < texts; seed++) {
      Map<String, float[]> numbers = run.of(seed);
      answers.add(
          backend.getClass().getSimpleName()
              + "\n"
              + (whole
                  ? ModelRun.text(numbers)
                  : String.join("\n", ActivationRun.digests(numbers))));
    }
    return String.join("\n\n", answers);
  }

  private static Backend backend(String kind, @Nullable JSObject memory, int from) {
    if (kind.equals("array")) {
      return new ArrayBackend();
    }
    return kind.equals("exact") ? Backends.exact(memory, from) : Backends.relaxed(memory, from);
  }
}
