package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weights packed once, in float and in eight bits. */
final class PackedCases {
  private static final int[] ROWS = {2, 0, 74, 33};

  private PackedCases() {}

  static void addTo(List<Case> cases) {
    int[][] sizes = {
      {1, 1, 1},
      {1, 9, 17},
      {3, 17, 9},
      {4, 8, 8},
      {7, 33, 3},
      {1, 130, 67},
      {1, 5, 56},
      {11, 6, 90}
    };
    for (int[] s : sizes) {
      String size = " " + Shape.of(s[0], s[1]) + " by " + Shape.of(s[1], s[2]);
      cases.add(new Case("packed product" + size, checker -> packed(checker, s)));
      cases.add(new Case("int8 product" + size, checker -> int8(checker, s)));
    }
    ElementwiseCases.both(
        cases,
        new Operation(
            "a packed, tied head embeds and unembeds",
            PackedCases::tied,
            x -> {
              Truth rows = Truth.of(Shape.of(4, 9), i -> x[0].at(ROWS[i[0]], i[1]));
              return rows.matmul(x[0].transpose(), Shape.scalar());
            },
            Shape.of(75, 9)));
  }

  private static Tensor tied(Backend b, Tensor[] x) {
    PackedMatrix head = b.pack(x[0], true);
    return b.linear(b.gather(head, ROWS, Shape.of(4)), head, null);
  }

  private static void packed(Checker checker, int[] s) {
    Numbers numbers = new Numbers(s[1]);
    float[] x = numbers.signed(s[0] * s[1]);
    float[] w = numbers.signed(s[1] * s[2]);
    float[] bias = numbers.signed(s[2]);
    float[] expected = packed(checker.reference(), s, x, w, bias, false);
    checker.sameBits("packed", packed(checker.subject(), s, x, w, bias, false), expected);
    checker.sameBits("transposed", packed(checker.subject(), s, x, w, bias, true), expected);
    Backend b = checker.subject();
    Tensor plain =
        b.linear(
            b.tensor(Shape.of(s[0], s[1]), x),
            b.tensor(Shape.of(s[1], s[2]), w),
            b.tensor(Shape.of(s[2]), bias));
    checker.sameBits("not packed", b.read(plain), expected);
    checker.close("value", packed(b, s, x, w, bias, false), truth(s, x, w, bias), 1e-5);
  }

  private static float[] packed(
      Backend b, int[] s, float[] x, float[] w, float[] bias, boolean transposed) {
    Tensor weights = b.tensor(Shape.of(s[1], s[2]), w);
    PackedMatrix packed =
        transposed ? b.pack(b.permute(weights, 1, 0), true) : b.pack(weights, false);
    Tensor y = b.linear(b.tensor(Shape.of(s[0], s[1]), x), packed, b.tensor(Shape.of(s[2]), bias));
    return b.read(y);
  }

  private static double[] truth(int[] s, float[] x, float[] w, float @Nullable [] bias) {
    double[] y = new double[s[0] * s[2]];
    for (int i = 0; i < y.length; i++) {
      int row = i / s[2];
      int column = i % s[2];
      y[i] = bias == null ? 0 : bias[column];
      for (int k = 0; k < s[1]; k++) {
        y[i] += (double) x[row * s[1] + k] * w[k * s[2] + column];
      }
    }
    return y;
  }

  private static void int8(Checker checker, int[] s) {
    Numbers numbers = new Numbers(s[2]);
    float[] x = numbers.signed(s[0] * s[1]);
    Int8Matrix matrix = Int8Matrix.quantize(s[1], s[2], 32, numbers.signed(s[1] * s[2]));
    float[] actual = int8(checker.subject(), s, x, matrix);
    checker.sameBits("product", actual, ordered(s, x, matrix));
    checker.close("value", actual, truth(s, x, matrix.dequantize(), null), 1e-5);
    int[] ids = {s[2] - 1, 0};
    Backend b = checker.subject();
    float[] gathered = b.read(b.gather(b.pack(matrix), ids, Shape.of(2)));
    float[] expected = new float[2 * s[1]];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = matrix.dequantize()[i % s[1] * s[2] + ids[i / s[1]]];
    }
    checker.equal("columns", gathered, expected);
  }

  private static float[] int8(Backend b, int[] s, float[] x, Int8Matrix matrix) {
    return b.read(b.matmul(b.tensor(Shape.of(s[0], s[1]), x), b.pack(matrix)));
  }

  /** The order that Int8Matrix states, written down once more. */
  private static float[] ordered(int[] s, float[] x, Int8Matrix matrix) {
    float[] y = new float[s[0] * s[2]];
    for (int i = 0; i < y.length; i++) {
      int row = i / s[2];
      int n = i % s[2];
      float sum = 0;
      for (int block = 0; block < matrix.blocks(); block++) {
        float partial = 0;
        for (int k = block * 32; k < Math.min(s[1], block * 32 + 32); k++) {
          float product = x[row * s[1] + k] * matrix.values()[k * s[2] + n];
          partial = partial + product;
        }
        float scaled = partial * matrix.scales()[block * s[2] + n];
        sum = sum + scaled;
      }
      y[i] = sum;
    }
    return y;
  }
}
