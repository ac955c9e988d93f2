package forwardpass.engine.optim;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ranges that optimisers ask of their numbers. */
final class Check {
  private Check() {}

  static IllegalArgumentException refuse(String name, double value, String must) {
    return new IllegalArgumentException(
        name + " is " + Decimal.shortest(value) + ", must be " + must);
  }

  static void notNegative(String name, double value) {
    if (!(value >= 0 && value <= Double.MAX_VALUE)) {
      throw refuse(name, value, "0 or more, and finite");
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && value <= Double.MAX_VALUE)) {
      throw refuse(name, value, "positive and finite");
    }
  }

  static void fraction(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw refuse(name, value, "from 0 up to, not including, 1");
    }
  }

  /** The same for a number that a step rounds to float32 first. */
  static float notNegative32(String name, double value) {
    float rounded = (float) value;
    if (!(rounded >= 0 && rounded <= Float.MAX_VALUE)) {
      throw refuse32(name, value, "0 or more, and finite");
    }
    return rounded;
  }

  static void positive32(String name, double value) {
    float rounded = (float) value;
    if (!(rounded > 0 && rounded <= Float.MAX_VALUE)) {
      throw refuse32(name, value, "positive and finite");
    }
  }

  static void fraction32(String name, double value) {
    float rounded = (float) value;
    if (!(rounded >= 0 && rounded < 1)) {
      throw refuse32(name, value, "from 0 up to, not including, 1");
    }
  }

  /** Names the float32 too, where that is another number. */
  private static IllegalArgumentException refuse32(String name, double value, String must) {
    float rounded = (float) value;
    boolean same = rounded == value || Double.isNaN(value);
    return same
        ? refuse(name, value, must)
        : new IllegalArgumentException(
            name
                + " is "
                + Decimal.shortest(value)
                + ", in float32 "
                + Decimal.shortest(rounded)
                + ", must be "
                + must);
  }

  /** A gradient has its parameter's shape, nothing that could be repeated to fit. */
  static void gradientShape(String optimizer, Tensor parameter, Tensor gradient) {
    if (!gradient.shape().equals(parameter.shape())) {
      throw new IllegalArgumentException(
          optimizer
              + ": the gradient is "
              + gradient.shape()
              + ", the parameter "
              + parameter.shape());
    }
  }

  /** What a step needs that squares its gradients: a rate, shapes, finite numbers. */
  static void squaresFinite(
      String optimizer,
      Backend backend,
      List<ParameterGroup> groups,
      UnaryOperator<Tensor> gradientOf,
      double learningRate,
      double gradientScale) {
    float rate = notNegative32("learningRate", learningRate);
    float scale = notNegative32("gradientScale", gradientScale);
    int index = 0;
    for (ParameterGroup group : groups) {
      notNegative32("learningRate \u00b7 weightDecay", (double) rate * group.weightDecay());
      for (Tensor parameter : group.parameters()) {
        Tensor gradient = gradientOf.apply(parameter);
        gradientShape(optimizer, parameter, gradient);
        if (!Finite.squares(backend, gradient, scale)) {
          throw new NotFiniteException(
              optimizer
                  + ": in the gradient of parameter "
                  + index
                  + " "
                  + parameter.shape()
                  + " "
                  + Finite.worst(backend.read(gradient))
                  + ": it and its square must be finite in float32");
        }
        index++;
      }
    }
  }

  static void sameLength(String left, int leftLength, String right, int rightLength) {
    if (leftLength != rightLength) {
      throw new IllegalArgumentException(
          left + " has " + leftLength + " numbers, " + right + " " + rightLength);
    }
  }
}
