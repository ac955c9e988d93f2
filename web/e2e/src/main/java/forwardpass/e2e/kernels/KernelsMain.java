package forwardpass.e2e.kernels;

import forwardpass.client.simd.Backends;
import forwardpass.engine.conformance.Conformance;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** What a page calls to run the conformance suite in a browser. */
public final class KernelsMain {
  private KernelsMain() {}

  /** Nothing: the page calls what is exported. */
  public static void main(String[] args) {}

  /**
   * Runs the suite and returns its report.
   *
   * @param kind {@code array}, {@code exact} or {@code relaxed}
   * @param memory a memory to share, or null
   * @param from where the kernels' part of it begins
   */
  @JSExport
  public static String conformance(String kind, @Nullable JSObject memory, int from) {
    Backend backend =
        kind.equals("array")
            ? new ArrayBackend()
            : kind.equals("exact") ? Backends.exact(memory, from) : Backends.relaxed(memory, from);
    Supplier<Backend> same = () -> backend;
    boolean exact = !kind.equals("relaxed");
    return backend.getClass().getSimpleName()
        + "\n"
        + Conformance.report(Conformance.run(same, exact));
  }
}
