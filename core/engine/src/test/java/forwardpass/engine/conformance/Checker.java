package forwardpass.engine.conformance;

import forwardpass.engine.tensor.ArrayPrimitives;
import forwardpass.engine.tensor.Backend;

/** The backend under test, the reference, and the comparisons that cases make. */
public final class Checker {
  private final Backend subject;
  private final Backend reference = new ArrayPrimitives();
  private final boolean exact;

  Checker(Backend subject, boolean exact) {
    this.subject = subject;
    this.exact = exact;
  }

  /** The backend under test. */
  Backend subject() {
    return subject;
  }

  /** The primitives on plain arrays, with every fused operation decomposed. */
  Backend reference() {
    return reference;
  }

  /** Fails with this message unless it holds. */
  void require(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }

  /** The same bits, any NaN being equal to any other; only in exact mode. */
  void sameBits(String what, float[] actual, float[] expected) {
    requireLength(what, actual.length, expected.length);
    for (int i = 0; exact && i < actual.length; i++) {
      if (Float.floatToIntBits(actual[i]) != Float.floatToIntBits(expected[i])) {
        throw new AssertionError(
            what + "[" + i + "]: " + actual[i] + " has not the bits of " + expected[i]);
      }
    }
  }

  /** Exactly these values, in every mode. */
  void equal(String what, float[] actual, float... expected) {
    requireLength(what, actual.length, expected.length);
    for (int i = 0; i < actual.length; i++) {
      boolean bothNaN = Float.isNaN(actual[i]) && Float.isNaN(expected[i]);
      boolean same = bothNaN || actual[i] == expected[i];
      require(same, what + "[" + i + "]: " + actual[i] + " ≠ " + expected[i]);
    }
  }

  /** Within tolerance · (1 + |expected|). */
  void close(String what, float[] actual, double[] expected, double tolerance) {
    requireLength(what, actual.length, expected.length);
    for (int i = 0; i < actual.length; i++) {
      double error = Math.abs(actual[i] - expected[i]);
      if (!(error <= tolerance * (1 + Math.abs(expected[i])))) {
        throw new AssertionError(
            what
                + "["
                + i
                + "]: "
                + actual[i]
                + ", in double "
                + expected[i]
                + ", off by "
                + error);
      }
    }
  }

  private void requireLength(String what, int actual, int expected) {
    require(actual == expected, what + ": " + actual + " numbers, expected " + expected);
  }

  /** An IllegalArgumentException or IllegalStateException with exactly this message. */
  void refuses(String message, Runnable action) {
    String said;
    try {
      action.run();
      said = "nothing was refused";
    } catch (IllegalArgumentException | IllegalStateException refused) {
      said = String.valueOf(refused.getMessage());
    }
    require(said.equals(message), "expected ‘" + message + "’, got ‘" + said + "’");
  }
}
