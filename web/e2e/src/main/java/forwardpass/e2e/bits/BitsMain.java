package forwardpass.e2e.bits;

import forwardpass.client.teavm.WorkerEntryPoint;
import forwardpass.engine.bits.BitsDigest;
import forwardpass.engine.bits.MathDigest;
import org.teavm.jso.JSExport;

/** What a page calls to learn the bits of its platform. */
@WorkerEntryPoint
public final class BitsMain {
  private BitsMain() {}

  /** Nothing: the page calls what is exported. */
  public static void main(String[] args) {}

  /** A line for each trial of a lesson. */
  @JSExport
  public static String lesson(int index) {
    return Renderings.lines(index);
  }

  /** Every number of one rendering. */
  @JSExport
  public static String numbers(int index, int trial) {
    return Renderings.numbers(index, trial);
  }

  /** A line for each function of the engine's basics. */
  @JSExport
  public static String basics() {
    return String.join("\n", BitsDigest.lines());
  }

  /** A line for each package of the engine's mathematics. */
  @JSExport
  public static String mathematics() {
    return String.join("\n", MathDigest.lines());
  }
}
