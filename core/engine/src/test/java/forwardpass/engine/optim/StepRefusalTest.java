package forwardpass.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the step computes in is float32; and a step that can't be made changes nothing. */
class StepRefusalTest {
  private final Backend backend = new ArrayBackend();
  private final Tensor parameter = backend.tensor(Shape.of(3), 1, 2, 3);
  private final List<ParameterGroup> groups = List.of(new ParameterGroup(List.of(parameter), 0.01));

  private static void refuses(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  private void refusesStep(String message, Optimizer optimizer, Tensor gradient, double rate) {
    RuntimeException refused =
        assertThrows(RuntimeException.class, () -> optimizer.step(p -> gradient, rate, 1));
    assertEquals(message, refused.getMessage());
    assertArrayEquals(new float[] {1, 2, 3}, backend.read(parameter));
  }

  private Tensor gradient(float... values) {
    return backend.tensor(Shape.of(values.length), values);
  }

  @Test
  void refusesConstantsThatFloat32RoundsOutOfRange() {
    refuses(
        "beta2 is 0.99999999, in float32 1.0, must be from 0 up to, not including, 1",
        () -> new AdamSettings(0.9, 0.99999999, 1e-8));
    refuses(
        "beta1 is 0.99999999, in float32 1.0, must be from 0 up to, not including, 1",
        () -> new AdamSettings(0.99999999, 0.9, 1e-8));
    refuses(
        "epsilon is 1.0E-50, in float32 0.0, must be positive and finite",
        () -> new AdamSettings(0.9, 0.999, 1e-50));
    refuses(
        "epsilon is 1.0E39, in float32 Infinity, must be positive and finite",
        () -> new AdamSettings(0.9, 0.999, 1e39));
    refuses(
        "weightDecay is 1.0E39, in float32 Infinity, must be 0 or more, and finite",
        () -> new ParameterGroup(List.of(), 1e39));
    refuses(
        "momentum is 0.99999999, in float32 1.0, must be from 0 up to, not including, 1",
        () -> new Sgd(backend, groups, 0.99999999, false));
    refuses(
        "momentum is 0.0, must be positive for Nesterov's look ahead",
        () -> new Sgd(backend, groups, 0, true));
    // the neighbour of 1 in float32 still works
    new AdamSettings(0.9, 0.99999994, 1e-45);
  }

  @Test
  void refusesARateThatIsInfiniteInFloat32() {
    String message = "learningRate is 1.0E39, in float32 Infinity, must be 0 or more, and finite";
    Tensor ones = gradient(1, 1, 1);
    refusesStep(message, new Sgd(backend, groups), ones, 1e39);
    refusesStep(message, new AdamW(backend, groups, AdamSettings.defaults()), ones, 1e39);
    refusesStep(
        "learningRate · weightDecay is 3.402823669209385E38, in float32 Infinity, must be 0 or more,"
            + " and finite",
        new AdamW(
            backend,
            List.of(new ParameterGroup(List.of(parameter), 0x1p64)),
            AdamSettings.defaults()),
        ones,
        0x1p64);
  }

  @Test
  void refusesAGradientOfAnotherShapeThatCouldBeRepeatedToFit() {
    Tensor one = gradient(1);
    refusesStep(
        "Sgd: the gradient is (1,), the parameter (3,)", new Sgd(backend, groups), one, 0.1);
    String message = "AdamW: the gradient is (1,), the parameter (3,)";
    refusesStep(message, new AdamW(backend, groups, AdamSettings.defaults()), one, 0.1);
    refusesStep(message, AdamW.adam(backend, groups, AdamSettings.defaults()), one, 0.1);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void refusesAGradientThatIsNotFinite(float bad) {
    AdamW adamW = new AdamW(backend, groups, AdamSettings.defaults());
    String number = Float.isNaN(bad) ? "NaN" : bad > 0 ? "Infinity" : "-Infinity";
    String after = Float.isNaN(bad) ? "NaN" : bad > 0 ? "-Infinity" : "Infinity";
    refusesStep(
        "AdamW: in the gradient of parameter 0 (3,) number 1 is "
            + number
            + ": it and its square must be finite in float32",
        adamW,
        gradient(1, bad, 1),
        0.1);
    assertEquals(0, adamW.steps());
    assertArrayEquals(new float[3], backend.read(adamW.mean(parameter)));
    assertArrayEquals(new float[3], backend.read(adamW.square(parameter)));
    refusesStep(
        "Sgd: parameter 0 (3,) stays as it is: after the step number 1 is " + after,
        new Sgd(backend, groups, 0.9, false),
        gradient(1, bad, 1),
        0.1);
  }

  /** Muon beside Sgd: neither steps where one can't, or a step would be half made. */
  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, 1e30f})
  void noneOfSeveralStepsWhereOneRefuses(float bad) {
    Tensor matrix = backend.tensor(Shape.of(2, 2), 1, 2, 3, 4);
    Muon muon = new Muon(backend, List.of(new ParameterGroup(List.of(matrix), 0)), 0.9);
    Tensor turned = backend.tensor(Shape.of(2, 2), 1, bad, 0, 1);
    Optimizers both = new Optimizers(List.of(new Sgd(backend, groups), muon));
    RuntimeException refused =
        assertThrows(
            NotFiniteException.class,
            () -> both.step(p -> p == matrix ? turned : gradient(1, 1, 1), 0.1, 1));
    assertEquals(
        "Muon: in the gradient of parameter 0 (2, 2) number 1 is "
            + Decimal.shortest(bad)
            + ": it and its square must be finite in float32",
        refused.getMessage());
    assertArrayEquals(new float[] {1, 2, 3}, backend.read(parameter));
    assertArrayEquals(new float[] {1, 2, 3, 4}, backend.read(matrix));
    assertArrayEquals(new float[4], backend.read(muon.velocity(matrix)));
  }

  @Test
  void muonTurnsAHugeGradientAsASmallOne() {
    float[][] after = new float[2][];
    for (int i = 0; i < 2; i++) {
      float size = i == 0 ? 1 : 0x1p60f;
      Tensor matrix = backend.tensor(Shape.of(2, 2), 1, 2, 3, 4);
      Tensor gradient = backend.tensor(Shape.of(2, 2), size, 0, 2 * size, size);
      new Muon(backend, List.of(new ParameterGroup(List.of(matrix), 0)), 0)
          .step(p -> gradient, 0.1, 1);
      after[i] = backend.read(matrix);
    }
    assertArrayEquals(after[0], after[1], 1e-5f);
  }

  @Test
  void refusesAGradientWhoseSquareOverflowsUnlessItIsClipped() {
    AdamW adamW = new AdamW(backend, groups, AdamSettings.defaults());
    Tensor huge = gradient(0x1p66f, -0x1p66f, 0);
    refusesStep(
        "AdamW: in the gradient of parameter 0 (3,) number 0 is 7.378698E19: it and its square must be"
            + " finite in float32",
        adamW,
        huge,
        0.1);
    adamW.step(p -> huge, 0.1, GradientNorm.scale(GradientNorm.of(backend, List.of(huge)), 1));
    // 1 − 0.1 · 0.01 · 1 − 0.1, and so on: the first step is the rate, whatever the gradient
    assertArrayEquals(new float[] {0.899f, 2.098f, 2.997f}, backend.read(parameter), 1e-5f);
  }

  @Test
  void sgdRefusesAStepThatOverflows() {
    refusesStep(
        "Sgd: parameter 0 (3,) stays as it is: after the step number 2 is -Infinity",
        new Sgd(backend, groups),
        gradient(1, 1, 1e20f),
        1e20);
  }

  @Test
  void normIsFiniteWhereTheGradientsAre() {
    // √2 · 10²⁰ = 1.41421356e20; float32's square of 10²⁰ is infinite
    assertEquals(1.41421356e20, GradientNorm.of(backend, List.of(gradient(1e20f, 1e20f))), 1e13);
    assertEquals(5e-30, GradientNorm.of(backend, List.of(gradient(3e-30f, 0, -4e-30f))), 1e-36);
    assertEquals(5e30, GradientNorm.of(backend, List.of(gradient(3e30f), gradient(-4e30f))), 1e24);
    assertEquals(0, GradientNorm.of(backend, List.of(gradient(0, 0))));
    assertEquals(Double.NaN, GradientNorm.of(backend, List.of(gradient(0, Float.NaN))));
    assertEquals(
        Double.POSITIVE_INFINITY,
        GradientNorm.of(backend, List.of(gradient(0, Float.NEGATIVE_INFINITY))));
  }

  @Test
  void clippingByTheGlobalNorm() {
    // (3, 4) and (12) have norm 13 together
    Tensor a = gradient(3, 4);
    Tensor b = gradient(12);
    double scale = GradientNorm.scale(GradientNorm.of(backend, List.of(a, b)), 1);
    assertArrayEquals(
        new float[] {0.230769f, 0.307692f}, backend.read(backend.scale(a, (float) scale)), 1e-6f);
    assertArrayEquals(
        new float[] {0.923077f}, backend.read(backend.scale(b, (float) scale)), 1e-6f);
    assertEquals(1, GradientNorm.scale(0, 1)); // zeros stay zeros
    double infinity = Double.POSITIVE_INFINITY;
    assertEquals(1, GradientNorm.scale(infinity, infinity));
    refuses(
        "norm is Infinity, must be 0 or more, and finite to be clipped",
        () -> GradientNorm.scale(infinity, 1));
    refuses(
        "norm is NaN, must be 0 or more, and finite to be clipped",
        () -> GradientNorm.scale(Double.NaN, infinity));
    refuses("maxNorm is NaN, must be positive", () -> GradientNorm.scale(1, Double.NaN));
  }

  /** θ 1, g 0.5, rate 0.1, β 0.9 and 0.999, ε 0.1, decay 0.01: 1 − 0.001 − 0.1 · 0.5 / 0.6. */
  @Test
  void firstStepOfAdamWByHand() {
    AdamSettings settings = new AdamSettings(0.9, 0.999, 0.1);
    AdamStep step = AdamStep.start(new double[] {1}).then(new double[] {0.5}, 0.1, settings, 0.01);
    assertEquals(0.915667, step.next()[0], 5e-7);
    Tensor theta = backend.tensor(Shape.of(1), 1);
    List<ParameterGroup> group = List.of(new ParameterGroup(List.of(theta), 0.01));
    Tensor half = gradient(0.5f);
    new AdamW(backend, group, settings).step(p -> half, 0.1, 1);
    assertEquals(0.915667, backend.read(theta)[0], 1e-6);
    // the decay as part of the gradient: g = 0.51, 1 − 0.1 · 0.51 / 0.61
    backend.assign(theta, backend.tensor(Shape.of(1), 1));
    AdamW.adam(backend, group, settings).step(p -> half, 0.1, 1);
    assertEquals(0.916393, backend.read(theta)[0], 1e-6);
  }
}
