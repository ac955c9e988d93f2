package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.BinaryOp;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.engine.tensor.UnaryOp;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Operations on single numbers and on pairs, repeated to fit. */
final class ElementwiseCases {
  private static final Shape[] SHAPES = {
    Shape.scalar(),
    Shape.of(1),
    Shape.of(3),
    Shape.of(9),
    Shape.of(17),
    Shape.of(3, 7),
    Shape.of(2, 3, 9)
  };

  private ElementwiseCases() {}

  static void addTo(List<Case> cases) {
    unary(cases, "exp", (b, x) -> b.unary(UnaryOp.EXP, x), Math::exp, false);
    unary(cases, "log", (b, x) -> b.unary(UnaryOp.LOG, x), Math::log, true);
    unary(cases, "tanh", (b, x) -> b.unary(UnaryOp.TANH, x), Math::tanh, false);
    unary(cases, "erf", (b, x) -> b.unary(UnaryOp.ERF, x), Truth::erf, false);
    unary(cases, "sqrt", (b, x) -> b.unary(UnaryOp.SQRT, x), Math::sqrt, true);
    unary(cases, "reciprocal", (b, x) -> b.unary(UnaryOp.RECIPROCAL, x), x -> 1 / x, true);
    unary(cases, "relu", (b, x) -> b.unary(UnaryOp.RELU, x), x -> Math.max(x, 0), false);
    unary(cases, "step", (b, x) -> b.unary(UnaryOp.STEP, x), x -> x > 0 ? 1 : 0, false);
    unary(cases, "sigmoid", Backend::sigmoid, Truth::sigmoid, false);
    unary(cases, "silu", Backend::silu, x -> x * Truth.sigmoid(x), false);
    unary(cases, "gelu tanh", (b, x) -> b.gelu(x, Gelu.TANH), Truth::geluTanh, false);
    unary(cases, "gelu exact", (b, x) -> b.gelu(x, Gelu.EXACT), Truth::geluExact, false);
    unary(cases, "reluSquared", Backend::reluSquared, x -> Math.max(x, 0) * Math.max(x, 0), false);
    unary(cases, "softCap", (b, x) -> b.softCap(x, 0.5f), x -> 0.5 * Math.tanh(x / 0.5), false);
    unary(cases, "scale", (b, x) -> b.scale(x, -1.5f), x -> -1.5 * x, false);
    unary(cases, "affine", (b, x) -> b.affine(x, 0.75f, 2), x -> 0.75 * x + 2, false);

    binary(cases, BinaryOp.ADD, Double::sum);
    binary(cases, BinaryOp.SUBTRACT, (x, y) -> x - y);
    binary(cases, BinaryOp.MULTIPLY, (x, y) -> x * y);
    binary(cases, BinaryOp.DIVIDE, (x, y) -> x / y);
    for (Shape shape : SHAPES) {
      both(
          cases,
          new Operation(
              "swiGlu",
              (b, x) -> b.swiGlu(x[0], x[1]),
              x -> x[0].map(g -> g * Truth.sigmoid(g)).times(x[1]),
              shape,
              shape));
    }
    cases.add(new Case("special numbers go through every function", ElementwiseCases::special));
    cases.add(new Case("a tensor used twice gets both gradients", ElementwiseCases::square));
  }

  private interface OnOne {
    Tensor compute(Backend backend, Tensor x);
  }

  static void both(List<Case> cases, Operation operation) {
    cases.add(operation.values());
    cases.add(operation.gradients());
  }

  private static void unary(
      List<Case> cases, String name, OnOne compute, DoubleUnaryOperator truth, boolean positive) {
    for (Shape shape : SHAPES) {
      Operation operation =
          new Operation(name, (b, x) -> compute.compute(b, x[0]), x -> x[0].map(truth), shape);
      both(cases, positive ? operation.onPositive() : operation);
    }
  }

  private static void binary(List<Case> cases, BinaryOp op, DoubleBinaryOperator truth) {
    Shape[][] pairs = {
      {Shape.of(9), Shape.of(9)},
      {Shape.of(3, 7), Shape.of(7)},
      {Shape.of(17), Shape.of(3, 17)},
      {Shape.of(3, 7), Shape.scalar()},
      {Shape.scalar(), Shape.scalar()},
      {Shape.of(3, 9), Shape.of(3, 1)},
      {Shape.of(3, 1), Shape.of(1, 9)},
      {Shape.of(2, 3, 7), Shape.of(3, 1)},
      {Shape.of(2, 1, 7), Shape.of(1, 3, 1)},
      {Shape.of(2, 3, 2, 5), Shape.of(2, 1, 2, 1)},
    };
    for (Shape[] pair : pairs) {
      Operation operation =
          new Operation(
              op.symbol(),
              (b, x) -> b.binary(op, x[0], x[1]),
              x -> x[0].zip(x[1], repeated(x[0].shape(), x[1].shape()), truth),
              pair);
      both(cases, op == BinaryOp.DIVIDE ? operation.onPositive() : operation);
    }
  }

  private static Shape repeated(Shape a, Shape b) {
    Shape longer = a.rank() >= b.rank() ? a : b;
    Shape shorter = a.rank() >= b.rank() ? b : a;
    Shape result = longer;
    for (int axis = -1; axis >= -shorter.rank(); axis--) {
      result = result.with(axis, Math.max(longer.dim(axis), shorter.dim(axis)));
    }
    return result;
  }

  private static void special(Checker checker) {
    float[] special = {
      0f,
      -0f,
      1f,
      -1f,
      Float.NaN,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.MIN_VALUE,
      Float.MAX_VALUE,
      -Float.MAX_VALUE,
      88.72f,
      88.73f,
      -87.4f,
      -103.9f,
      -104f,
      0.65f,
      0.93f,
      4f,
      1e-20f
    };
    for (UnaryOp op : UnaryOp.values()) {
      checker.sameBits(
          op.name(),
          special(checker.subject(), op, special),
          special(checker.reference(), op, special));
    }
    Backend b = checker.subject();
    float nan = Float.NaN;
    float inf = Float.POSITIVE_INFINITY;
    float[] few = {0, nan, inf, -inf};
    checker.equal("exp", special(b, UnaryOp.EXP, few), 1, nan, inf, 0);
    checker.equal("log", special(b, UnaryOp.LOG, few), -inf, nan, inf, nan);
    checker.equal("tanh", special(b, UnaryOp.TANH, few), 0, nan, 1, -1);
    checker.equal("erf", special(b, UnaryOp.ERF, few), 0, nan, 1, -1);
    checker.equal("relu", special(b, UnaryOp.RELU, few), 0, 0, inf, 0);
  }

  private static float[] special(Backend backend, UnaryOp op, float[] x) {
    return backend.read(backend.unary(op, backend.tensor(Shape.of(x.length), x)));
  }

  private static void square(Checker checker) {
    Operation square =
        new Operation(
            "x · x + x",
            (b, x) -> b.add(b.mul(x[0], x[0]), x[0]),
            x -> x[0].map(v -> v * v + v),
            Shape.of(9));
    square.gradients().body().run(checker);
  }
}
