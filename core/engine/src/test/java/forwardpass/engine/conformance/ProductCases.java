package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;

/** Matrix products: odd sizes, transposed sides, batches; and sums in their stated order. */
final class ProductCases {
  private ProductCases() {}

  static void addTo(List<Case> cases) {
    int[][] sizes = {
      {1, 1, 1}, {1, 3, 7}, {3, 1, 9}, {7, 9, 1}, {2, 8, 8}, {3, 7, 17}, {5, 17, 9}, {9, 4, 12}
    };
    for (int[] s : sizes) {
      for (int flags = 0; flags < 4; flags++) {
        matmul(cases, Shape.scalar(), Shape.scalar(), Shape.scalar(), s, flags);
      }
    }
    int[] small = {3, 5, 4};
    for (int flags = 0; flags < 4; flags++) {
      matmul(cases, Shape.of(2), Shape.of(2), Shape.of(2), small, flags);
      matmul(cases, Shape.of(2), Shape.scalar(), Shape.of(2), small, flags);
      matmul(cases, Shape.scalar(), Shape.of(2), Shape.of(2), small, flags);
      matmul(cases, Shape.of(2, 1), Shape.of(1, 3), Shape.of(2, 3), small, flags);
      matmul(cases, Shape.of(2, 3), Shape.of(2, 1), Shape.of(2, 3), small, flags);
      matmul(cases, Shape.of(2, 3), Shape.of(3), Shape.of(2, 3), small, flags);
    }
    linear(cases, Shape.of(1, 9), 9, 17);
    linear(cases, Shape.of(7, 3), 3, 9);
    linear(cases, Shape.of(2, 3, 8), 8, 5);
    sums(cases);
    cases.add(new Case("a product's row does not depend on the other rows", ProductCases::rows));
    cases.add(new Case("matmul adds up in the order of k", ProductCases::order));
    cases.add(new Case("a large product has the reference's bits", ProductCases::large));
    cases.add(new Case("sum uses eight lanes and the tree", ProductCases::laneOrder));
  }

  private static Shape page(Shape batch, int rows, int columns) {
    return batch.append(rows).append(columns);
  }

  private static void matmul(
      List<Case> cases, Shape batchA, Shape batchB, Shape batch, int[] s, int flags) {
    boolean tA = (flags & 1) != 0;
    boolean tB = (flags & 2) != 0;
    ElementwiseCases.both(
        cases,
        new Operation(
            "matmul" + (tA ? " left transposed" : "") + (tB ? " right transposed" : ""),
            (b, x) -> b.matmul(x[0], x[1], tA, tB),
            x -> (tA ? x[0].transpose() : x[0]).matmul(tB ? x[1].transpose() : x[1], batch),
            tA ? page(batchA, s[1], s[0]) : page(batchA, s[0], s[1]),
            tB ? page(batchB, s[2], s[1]) : page(batchB, s[1], s[2])));
  }

  private static void linear(List<Case> cases, Shape x, int inputs, int outputs) {
    Shape batch = x.without(-1).without(-1);
    ElementwiseCases.both(
        cases,
        new Operation(
            "linear with bias",
            (b, in) -> b.linear(in[0], in[1], in[2]),
            in -> in[0].matmul(in[1], batch).plus(in[2]),
            x,
            Shape.of(inputs, outputs),
            Shape.of(outputs)));
    ElementwiseCases.both(
        cases,
        new Operation(
            "linear",
            (b, in) -> b.linear(in[0], in[1], null),
            in -> in[0].matmul(in[1], batch),
            x,
            Shape.of(inputs, outputs)));
  }

  private static void sums(List<Case> cases) {
    for (Shape shape :
        new Shape[] {
          Shape.of(1), Shape.of(7), Shape.of(17), Shape.of(3, 9), Shape.of(9, 3), Shape.of(2, 3, 5)
        }) {
      for (int axis = 0; axis < shape.rank(); axis++) {
        int along = axis;
        ElementwiseCases.both(
            cases,
            new Operation(
                "sum axis " + axis, (b, x) -> b.sum(x[0], along), x -> x[0].sum(along), shape));
        ElementwiseCases.both(
            cases,
            new Operation(
                "max axis " + axis,
                (b, x) -> b.max(x[0], along),
                x -> x[0].reduce(along, Math::max),
                shape));
        int count = shape.dim(axis);
        ElementwiseCases.both(
            cases,
            new Operation(
                "mean axis " + axis,
                (b, x) -> b.mean(x[0], along),
                x -> x[0].sum(along).map(v -> v / count),
                shape));
      }
    }
  }

  private static void rows(Checker checker) {
    Backend b = checker.subject();
    Numbers numbers = new Numbers(3);
    float[] x = numbers.signed(11 * 19);
    Tensor w = b.tensor(Shape.of(19, 21), numbers.signed(19 * 21));
    float[] all = b.read(b.matmul(b.tensor(Shape.of(11, 19), x), w));
    for (int row = 0; row < 11; row++) {
      float[] one = new float[19];
      System.arraycopy(x, row * 19, one, 0, 19);
      float[] expected = new float[21];
      System.arraycopy(all, row * 21, expected, 0, 21);
      checker.sameBits("row " + row, b.read(b.matmul(b.tensor(Shape.of(1, 19), one), w)), expected);
    }
  }

  private static void order(Checker checker) {
    Backend b = checker.subject();
    // 1e8 + 1 is 1e8 in float: what comes last is what is left
    float[] x = {1e8f, 1, -1e8f, 1, 1, 1, 1, 1, 1};
    Tensor ones = b.full(Shape.of(9, 9), 1);
    float[] y = b.read(b.matmul(b.tensor(Shape.of(1, 9), x), ones));
    for (float value : y) {
      checker.sameBits("0 + a₀ + a₁ + …", new float[] {value}, new float[] {6});
    }
  }

  private static void large(Checker checker) {
    Numbers numbers = new Numbers(5);
    float[] x = numbers.signed(37 * 130);
    float[] w = numbers.signed(130 * 67);
    for (boolean tA : new boolean[] {false, true}) {
      for (boolean tB : new boolean[] {false, true}) {
        checker.sameBits(
            "product " + tA + " " + tB,
            large(checker.subject(), x, w, tA, tB),
            large(checker.reference(), x, w, tA, tB));
      }
    }
  }

  private static float[] large(Backend b, float[] x, float[] w, boolean tA, boolean tB) {
    Tensor left = b.tensor(tA ? Shape.of(130, 37) : Shape.of(37, 130), x);
    Tensor right = b.tensor(tB ? Shape.of(67, 130) : Shape.of(130, 67), w);
    return b.read(b.matmul(left, right, tA, tB));
  }

  private static void laneOrder(Checker checker) {
    Backend b = checker.subject();
    // lanes 0 and 4 meet first: 1e8 and −1e8 cancel there, before the ones are added
    float[] x = {1e8f, 1, 1, 1, -1e8f, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    float[] sum = b.read(b.sum(b.tensor(Shape.of(17), x), 0));
    // lane 0 is 1e8 + 0 + 1 = 1e8, so the last 1 is lost: 6 ones are left
    checker.sameBits("sum", sum, new float[] {6});
  }
}
