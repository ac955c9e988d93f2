package forwardpass.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Ten steps of each optimiser against torch.optim in float64, see goldens.py among the resources:
 * on tensors to within 3 · 10⁻⁶, in double to within 10⁻¹³.
 */
class OptimizerGoldenTest {
  private static final double[] W = {1.5, -0.7, 0.2};
  private static final double[] B = {0.3, -1.1};

  private static List<double[]> golden(String name) throws IOException {
    List<double[]> steps = new ArrayList<>();
    try (InputStream in = OptimizerGoldenTest.class.getResourceAsStream("optim.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
        String[] words = line.split(" ", -1);
        if (words[0].equals(name)) {
          double[] numbers = new double[5];
          for (int i = 0; i < 5; i++) {
            numbers[i] = Double.parseDouble(words[i + 2]);
          }
          steps.add(numbers);
        }
      }
    }
    assertEquals(10, steps.size(), name);
    return steps;
  }

  /** The gradient of sum(w⁴)/4 + sum((b − 1)²) + w₀ b₁. */
  private static double[] gradient(double[] x) {
    return new double[] {
      x[0] * x[0] * x[0] + x[4],
      x[1] * x[1] * x[1],
      x[2] * x[2] * x[2],
      2 * (x[3] - 1),
      2 * (x[4] - 1) + x[0]
    };
  }

  private interface Maker {
    Optimizer make(Backend backend, List<ParameterGroup> groups);
  }

  private static float[] floats(double[] x, int from, int to) {
    float[] y = new float[to - from];
    for (int i = from; i < to; i++) {
      y[i - from] = (float) x[i];
    }
    return y;
  }

  private static void matches(String name, double decay, double rate, Maker maker)
      throws IOException {
    matches(name, decay, rate, 1, maker);
    matches(name, decay, rate, 0.25, maker); // a gradient four times too large, scaled
  }

  private static void matches(
      String name, double decay, double rate, double gradientScale, Maker maker)
      throws IOException {
    Backend backend = new ArrayBackend();
    Tensor w = backend.tensor(Shape.of(3), floats(W, 0, 3));
    Tensor b = backend.tensor(Shape.of(2), floats(B, 0, 2));
    Optimizer optimizer =
        maker.make(
            backend,
            List.of(new ParameterGroup(List.of(w), decay), new ParameterGroup(List.of(b), 0)));
    for (double[] expected : golden(name)) {
      double[] g = gradient(all(backend, w, b));
      for (int i = 0; i < g.length; i++) {
        g[i] /= gradientScale;
      }
      UnaryOperator<Tensor> gradientOf =
          parameter ->
              parameter == w
                  ? backend.tensor(Shape.of(3), floats(g, 0, 3))
                  : backend.tensor(Shape.of(2), floats(g, 3, 5));
      optimizer.step(gradientOf, rate, gradientScale);
      double[] actual = all(backend, w, b);
      for (int i = 0; i < 5; i++) {
        assertEquals(expected[i], actual[i], 3e-6, name);
      }
    }
  }

  private static double[] all(Backend backend, Tensor w, Tensor b) {
    double[] x = new double[5];
    for (int i = 0; i < 5; i++) {
      x[i] = i < 3 ? backend.read(w)[i] : backend.read(b)[i - 3];
    }
    return x;
  }

  @Test
  void gradientDescentIsPyTorchs() throws IOException {
    matches("sgd", 0, 0.05, Sgd::new);
    matches("sgd-decay", 0.1, 0.05, Sgd::new);
  }

  @Test
  void momentumIsPyTorchs() throws IOException {
    matches("momentum", 0, 0.05, (backend, groups) -> new Sgd(backend, groups, 0.9, false));
    matches("nesterov", 0.1, 0.05, (backend, groups) -> new Sgd(backend, groups, 0.9, true));
  }

  @Test
  void adamIsPyTorchs() throws IOException {
    AdamSettings settings = AdamSettings.defaults();
    matches("adam", 0, 0.1, (backend, groups) -> AdamW.adam(backend, groups, settings));
    matches("adam", 0, 0.1, (backend, groups) -> new AdamW(backend, groups, settings));
    matches("adam-decay", 0.1, 0.1, (backend, groups) -> AdamW.adam(backend, groups, settings));
  }

  @Test
  void adamWIsPyTorchs() throws IOException {
    AdamSettings settings = new AdamSettings(0.9, 0.95, 1e-8);
    matches("adamw", 0.1, 0.1, (backend, groups) -> new AdamW(backend, groups, settings));
  }

  @Test
  void stepsInDoubleArePyTorchs() throws IOException {
    double[] start = {W[0], W[1], W[2], B[0], B[1]};
    double[] x = start;
    for (double[] expected : golden("sgd")) {
      x = DescentStep.from(x, gradient(x), 0.05).next();
      close(expected, x);
    }
    x = start;
    double[] velocity = new double[5];
    for (double[] expected : golden("momentum")) {
      MomentumStep step = MomentumStep.from(x, gradient(x), velocity, 0.05, 0.9);
      x = step.next();
      velocity = step.velocity();
      close(expected, x);
    }
    AdamStep adam = AdamStep.start(start);
    for (double[] expected : golden("adam")) {
      adam = adam.then(gradient(adam.next()), 0.1, AdamSettings.defaults(), 0);
      close(expected, adam.next());
    }
    assertEquals(10, adam.t());
  }

  @Test
  void decayInDoubleIsPyTorchs() throws IOException {
    AdamSettings settings = new AdamSettings(0.9, 0.95, 1e-8);
    AdamStep w = AdamStep.start(W);
    AdamStep b = AdamStep.start(B);
    for (double[] expected : golden("adamw")) {
      double[] now = new double[5];
      System.arraycopy(w.next(), 0, now, 0, 3);
      System.arraycopy(b.next(), 0, now, 3, 2);
      double[] g = gradient(now);
      w = w.then(new double[] {g[0], g[1], g[2]}, 0.1, settings, 0.1);
      b = b.then(new double[] {g[3], g[4]}, 0.1, settings, 0);
      close(
          expected, new double[] {w.next()[0], w.next()[1], w.next()[2], b.next()[0], b.next()[1]});
    }
  }

  private static void close(double[] expected, double[] actual) {
    for (int i = 0; i < 5; i++) {
      double error = Math.abs(expected[i] - actual[i]);
      assertTrue(error <= 1e-13, () -> "off by " + error);
    }
  }
}
