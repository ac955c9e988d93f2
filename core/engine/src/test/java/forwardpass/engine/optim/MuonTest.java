package forwardpass.engine.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Svd;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against numpy 2.4 in float64, with the function of github.com/KellerJordan/Muon written out. */
class MuonTest {
  private final ArrayBackend backend = new ArrayBackend();

  private float[] orthogonalised(Shape shape, float... values) {
    return backend.read(NewtonSchulz.orthogonalised(backend, backend.tensor(shape, values)));
  }

  @Test
  void aTallMatrixIsMadeOrthogonalAsNumpyDoes() {
    float[] expected = {
      0.6133428f, -0.048286594f, 0.30076712f,
      0.4899544f, -0.2345083f, 0.52338934f
    };
    assertArrayEquals(
        expected, orthogonalised(Shape.of(3, 2), 1.5f, -0.7f, 0.2f, 0.3f, -1.1f, 0.9f), 2e-6f);
  }

  @Test
  void aWideMatrixIsMadeOrthogonalAsNumpyDoes() {
    float[] expected = {
      0.8079642f, -0.36485505f, 0.09680397f, 0.22409515f,
      0.14484458f, -0.59207124f, 0.48915666f, -0.33287936f
    };
    assertArrayEquals(
        expected,
        orthogonalised(Shape.of(2, 4), 1.5f, -0.7f, 0.2f, 0.4f, 0.3f, -1.1f, 0.9f, -0.6f),
        2e-6f);
  }

  @Test
  void allSingularValuesEndNearOne() {
    Rng rng = Rng.seeded(1);
    float[] values = new float[12 * 20];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) rng.nextGaussian();
    }
    float[] result = orthogonalised(Shape.of(12, 20), values);
    double[][] rows = new double[12][20];
    for (int i = 0; i < result.length; i++) {
      rows[i / 20][i % 20] = result[i];
    }
    for (double s : Svd.of(Matrix.of(rows)).s()) {
      assertTrue(s > 0.65 && s < 1.25, "singular value " + s);
    }
  }

  @Test
  void zerosStayZeros() {
    assertArrayEquals(new float[6], orthogonalised(Shape.of(2, 3), new float[6]));
  }

  /** With the gradient w³, rate 0.1, decay 0.5, momentum 0.95. */
  @Test
  void threeStepsAreNumpys() {
    threeSteps(
        Shape.of(3, 2),
        new float[] {1.5f, -0.7f, 0.2f, 0.3f, -1.1f, 0.9f},
        new float[] {1.2177294f, -0.6191664f, 0.1707069f, 0.2530528f, -0.9273879f, 0.6981067f});
    threeSteps(
        Shape.of(2, 4),
        new float[] {1.5f, -0.7f, 0.2f, 0.4f, 0.3f, -1.1f, 0.9f, -0.6f},
        new float[] {
          1.2056504f, -0.5961994f, 0.1737989f, 0.3406025f,
          0.266619f, -0.8369091f, 0.711507f, -0.4958971f
        });
  }

  private void threeSteps(Shape shape, float[] start, float[] expected) {
    Tensor w = backend.tensor(shape, start);
    Muon muon = new Muon(backend, List.of(new ParameterGroup(List.of(w), 0.5)), 0.95);
    for (int step = 0; step < 3; step++) {
      muon.step(x -> backend.mul(x, backend.mul(x, x)), 0.1, 1);
    }
    assertArrayEquals(expected, backend.read(w), 3e-6f);
  }

  @Test
  void theGradientsScaleDoesNotMatterToAnOrthogonalStep() {
    Tensor one = backend.tensor(Shape.of(2, 2), 1, 2, 3, 4);
    Tensor other = backend.tensor(Shape.of(2, 2), 1, 2, 3, 4);
    new Muon(backend, List.of(new ParameterGroup(List.of(one), 0)), 0.95).step(x -> x, 0.1, 1);
    new Muon(backend, List.of(new ParameterGroup(List.of(other), 0)), 0.95).step(x -> x, 0.1, 0.25);
    assertArrayEquals(backend.read(one), backend.read(other), 1e-6f);
  }

  @Test
  void refusesWhatIsNoMatrix() {
    Tensor bias = backend.tensor(Shape.of(3), 1, 2, 3);
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Muon(backend, List.of(new ParameterGroup(List.of(bias), 0)), 0.95));
    assertEquals(
        "Muon: " + bias + " has rank 1, must be a matrix", String.valueOf(refusal.getMessage()));
  }
}
