package forwardpass.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.TensorEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What PyTorch makes of some weights: see goldens.py among the resources. */
record Golden(Checkpoint checkpoint, Safetensors expected) {

  static Golden named(String name) {
    return new Golden(
        new Checkpoint(Safetensors.of(bytes(name + ".safetensors"))),
        Safetensors.of(bytes(name + ".expected.safetensors")));
  }

  static byte[] bytes(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** A [B, T] tensor of tokens. */
  int[][] tokens(String name) {
    Shape shape = expected.index().entry(name).shape();
    float[] values = expected.floats(name);
    int[][] tokens = new int[shape.dim(0)][shape.dim(1)];
    for (int i = 0; i < values.length; i++) {
      tokens[i / shape.dim(1)][i % shape.dim(1)] = (int) values[i];
    }
    return tokens;
  }

  /** Every number within tolerance × max(1, its magnitude). */
  void assertClose(String name, Backend backend, Tensor actual, double tolerance) {
    TensorEntry entry = expected.index().entry(name);
    assertEquals(entry.shape(), actual.shape(), name);
    float[] want = expected.floats(name);
    float[] have = backend.read(actual);
    for (int i = 0; i < want.length; i++) {
      int at = i;
      double error = Math.abs(have[i] - want[i]) / Math.max(1, Math.abs(want[i]));
      assertTrue(
          error <= tolerance, () -> name + "[" + at + "] is " + have[at] + ", not " + want[at]);
    }
  }
}
