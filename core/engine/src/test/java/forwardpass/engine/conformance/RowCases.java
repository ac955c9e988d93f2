package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import java.util.List;

/** Operations on rows: softmax, normalisation, cross-entropy. */
final class RowCases {
  private static final double EPSILON = 1e-5;

  private RowCases() {}

  static void addTo(List<Case> cases) {
    Shape[] shapes = {
      Shape.of(1),
      Shape.of(7),
      Shape.of(3, 1),
      Shape.of(3, 3),
      Shape.of(2, 8),
      Shape.of(3, 17),
      Shape.of(2, 3, 9)
    };
    for (Shape shape : shapes) {
      Shape row = Shape.of(shape.columns());
      ElementwiseCases.both(
          cases,
          new Operation(
              "softmax", (b, x) -> b.softmax(x[0]), x -> x[0].rows(Truth::softmax), shape));
      ElementwiseCases.both(
          cases,
          new Operation(
              "logSoftmax",
              (b, x) -> b.logSoftmax(x[0]),
              x -> x[0].rows(Truth::softmax).map(Math::log),
              shape));
      if (shape.columns() > 1) { // the norm of a row of one number is 0, whatever the number
        ElementwiseCases.both(
            cases,
            new Operation(
                "layerNorm",
                (b, x) -> b.layerNorm(x[0], x[1], x[2], (float) EPSILON),
                x -> x[0].rows(RowCases::standardise).times(x[1]).plus(x[2]),
                shape,
                row,
                row));
      }
      ElementwiseCases.both(
          cases,
          new Operation(
                  "rmsNorm",
                  (b, x) -> b.rmsNorm(x[0], x[1], (float) EPSILON),
                  x -> x[0].rows(RowCases::divideByRms).times(x[1]),
                  shape,
                  row)
              .onPositive());
      crossEntropy(cases, shape);
    }
    cases.add(new Case("softmax survives logits of 1000", RowCases::largeLogits));
    cases.add(new Case("layerNorm of a constant row is its bias", RowCases::constantRow));
  }

  private static double[] standardise(double[] x) {
    double mean = 0;
    for (double v : x) {
      mean += v / x.length;
    }
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] - mean;
    }
    return divideByRms(y);
  }

  private static double[] divideByRms(double[] x) {
    double square = 0;
    for (double v : x) {
      square += v * v / x.length;
    }
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] / Math.sqrt(square + (float) EPSILON);
    }
    return y;
  }

  private static void crossEntropy(List<Case> cases, Shape shape) {
    int[] targets = new Numbers(13).indices(shape.rows(), shape.columns());
    Operation.InDouble rows =
        x -> {
          Truth probs = x[0].rows(Truth::softmax).as(Shape.of(shape.rows(), shape.columns()));
          return Truth.of(Shape.of(shape.rows()), i -> -Math.log(probs.at(i[0], targets[i[0]])));
        };
    ElementwiseCases.both(
        cases,
        new Operation(
            "crossEntropyRows", (b, x) -> b.crossEntropyRows(x[0], targets), rows, shape));
    ElementwiseCases.both(
        cases,
        new Operation(
            "crossEntropy",
            (b, x) -> b.crossEntropy(x[0], targets),
            x -> rows.compute(x).sum(0).as(Shape.scalar()).map(v -> v / shape.rows()),
            shape));
  }

  private static void largeLogits(Checker checker) {
    Backend b = checker.subject();
    float[] y = b.read(b.softmax(b.tensor(Shape.of(3), 1000, 999, 998)));
    double[] expected = Truth.softmax(new double[] {2, 1, 0});
    checker.close("softmax", y, expected, 1e-6);
    float[] one = b.read(b.softmax(b.tensor(Shape.of(2), 0, Float.NEGATIVE_INFINITY)));
    checker.equal("a logit of −∞", one, 1, 0);
    float[] loss = b.read(b.crossEntropy(b.tensor(Shape.of(1, 2), 1000, 0), new int[] {1}));
    checker.equal("cross-entropy", loss, 1000);
  }

  private static void constantRow(Checker checker) {
    Backend b = checker.subject();
    float[] y =
        b.read(
            b.layerNorm(
                b.full(Shape.of(2, 3), 0.75f),
                b.full(Shape.of(3), 2),
                b.tensor(Shape.of(3), 1, -2, 3),
                1e-5f));
    checker.equal("layerNorm", y, 1, -2, 3, 1, -2, 3);
  }
}
