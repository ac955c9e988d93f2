package forwardpass.e2e.bench;

import forwardpass.client.simd.Backends;
import forwardpass.client.teavm.WorkerEntryPoint;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * What the benchmark's page calls: each {@code prepare…} sets a workload up and answers with its
 * number, {@link #run} does it. A new row needs a workload here and a line in bench-page.js.
 */
@WorkerEntryPoint
public final class BenchMain {
  private static final List<Workload> WORKLOADS = new ArrayList<>();
  private static final List<EncodeWorkload> TEXTS = new ArrayList<>();

  private BenchMain() {}

  /** Nothing: the page calls what is exported. */
  public static void main(String[] args) {}

  /** Does a workload so many times. */
  @JSExport
  public static void run(int number, int times) {
    Workload workload = WORKLOADS.get(number);
    for (int i = 0; i < times; i++) {
      workload.run();
    }
  }

  /** A product of activations [m, k] with packed weights [k, n]. */
  @JSExport
  public static int prepareMatmul(
      String kind, @Nullable JSObject memory, int from, int m, int k, int n) {
    return add(new MatmulWorkload(backend(kind, memory, from), m, k, n));
  }

  /**
   * The next token of a model.
   *
   * @param model a name of {@link BenchModels}
   * @param format a name of {@link WeightFormat}
   */
  @JSExport
  public static int prepareGpt(
      String kind, @Nullable JSObject memory, int from, String model, String format) {
    Backend backend = backend(kind, memory, from);
    return add(new GptWorkload(backend, BenchModels.named(model), WeightFormat.valueOf(format)));
  }

  /** Steps of training a model. */
  @JSExport
  public static int prepareTraining(
      String kind, @Nullable JSObject memory, int from, String model) {
    return add(new TrainingWorkload(backend(kind, memory, from), BenchModels.named(model)));
  }

  /** The tokens that a step of training a model learns from. */
  @JSExport
  public static int tokensOfStep(String model) {
    return TrainingWorkload.BATCH * BenchModels.named(model).nCtx();
  }

  /**
   * A text to be encoded with cl100k_base, slice by slice.
   *
   * @param ranks the bytes of cl100k_base.tiktoken
   */
  @JSExport
  public static int prepareEncode(Int8Array ranks, String text, int slices) {
    TEXTS.add(new EncodeWorkload(ranks.copyToJavaArray(), text, slices));
    return TEXTS.size() - 1;
  }

  /** Encodes one slice; the answer is how many tokens it has. */
  @JSExport
  public static int encode(int number, int slice) {
    return TEXTS.get(number).encode(slice);
  }

  private static int add(Workload workload) {
    WORKLOADS.add(workload);
    return WORKLOADS.size() - 1;
  }

  /** Each workload has a backend of its own: one memory serves one backend. */
  private static Backend backend(String kind, @Nullable JSObject memory, int from) {
    if (kind.equals("array")) {
      return new ArrayBackend();
    }
    return kind.equals("exact") ? Backends.exact(memory, from) : Backends.relaxed(memory, from);
  }
}
