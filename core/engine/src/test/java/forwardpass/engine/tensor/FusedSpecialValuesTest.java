package forwardpass.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each fused operation has the bits of its decomposition on every number, NaN and ∞ included. */
class FusedSpecialValuesTest {
  private static final float[] SPECIAL = {
    0f,
    -0f,
    1f,
    -1f,
    2.5f,
    88f,
    89f,
    -104f,
    1e-20f,
    1e20f,
    -1e20f,
    Float.MIN_VALUE,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.NaN,
    Float.POSITIVE_INFINITY,
    Float.NEGATIVE_INFINITY
  };

  private interface Operation {
    Tensor of(Backend backend, Tensor[] x);
  }

  private static final int ROWS = 3;
  private static final int COLUMNS = 5;

  private static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    all.add((b, x) -> b.softmax(x[0]));
    all.add((b, x) -> b.causalSoftmax(x[0]));
    all.add((b, x) -> b.logSoftmax(x[0]));
    all.add((b, x) -> b.swiGlu(x[0], x[1]));
    all.add((b, x) -> b.reluSquared(x[0]));
    all.add((b, x) -> b.softCap(x[0], 2));
    all.add((b, x) -> b.gelu(x[0], Gelu.TANH));
    all.add((b, x) -> b.gelu(x[0], Gelu.EXACT));
    all.add((b, x) -> b.layerNorm(x[0], x[2], x[3], 1e-5f));
    all.add((b, x) -> b.rmsNorm(x[0], x[2], 1e-5f));
    all.add((b, x) -> b.crossEntropyRows(x[0], new int[] {0, 1, 4}));
    return all;
  }

  private static float[] computed(Backend backend, Operation operation, float[][] inputs) {
    Tensor[] x = new Tensor[inputs.length];
    for (int i = 0; i < x.length; i++) {
      boolean matrix = inputs[i].length == ROWS * COLUMNS;
      x[i] = backend.tensor(matrix ? Shape.of(ROWS, COLUMNS) : Shape.of(COLUMNS), inputs[i]);
    }
    return backend.read(operation.of(backend, x));
  }

  @Test
  void fusedAndDecomposedAgree() {
    Rng rng = Rng.seeded(11);
    List<Operation> operations = operations();
    for (int round = 0; round < 3000; round++) {
      float[][] inputs = {
        numbers(ROWS * COLUMNS, rng), numbers(ROWS * COLUMNS, rng),
        numbers(COLUMNS, rng), numbers(COLUMNS, rng)
      };
      for (int k = 0; k < operations.size(); k++) {
        float[] fused = computed(new ArrayBackend(), operations.get(k), inputs);
        float[] apart = computed(new ArrayPrimitives(), operations.get(k), inputs);
        for (int i = 0; i < apart.length; i++) {
          String what = "operation " + k + ", number " + i + " of " + List.of(inputs[0]);
          assertEquals(Float.floatToIntBits(apart[i]), Float.floatToIntBits(fused[i]), what);
        }
      }
    }
  }

  private static float[] numbers(int n, Rng rng) {
    float[] numbers = new float[n];
    for (int i = 0; i < n; i++) {
      boolean special = rng.nextInt(4) == 0;
      numbers[i] = special ? SPECIAL[rng.nextInt(SPECIAL.length)] : (float) rng.nextGaussian();
    }
    return numbers;
  }
}
