package forwardpass.lessons.slope;

import forwardpass.engine.optim.DescentStep;
import forwardpass.lessons.chart.Curve;
import java.util.function.DoubleUnaryOperator;

/**
 * Gradient descent on a loss of one weight.
 *
 * @param slope the derivative of the loss
 */
public record Descent(DoubleUnaryOperator loss, DoubleUnaryOperator slope) {
  /** Where the weight stands before the first step and after each, [steps + 1]. */
  public double[] walk(double start, double rate, int steps) {
    double[] walk = new double[steps + 1];
    walk[0] = start;
    for (int step = 0; step < steps; step++) {
      double[] w = {walk[step]};
      double[] gradient = {slope.applyAsDouble(w[0])};
      walk[step + 1] = DescentStep.from(w, gradient, rate).next()[0];
    }
    return walk;
  }

  /** The loss at every place of a walk. */
  public double[] losses(double[] walk) {
    double[] losses = new double[walk.length];
    for (int i = 0; i < walk.length; i++) {
      losses[i] = loss.applyAsDouble(walk[i]);
    }
    return losses;
  }

  /**
   * A piece of the tangent: the slope that a step from there goes by.
   *
   * @param half how far it reaches to each side where the loss is level; less where it is steep
   * @param steep the square of the slope at which that has shrunk by √2
   */
  public Curve tangent(double w, double half, double steep) {
    double rise = slope.applyAsDouble(w);
    double run = half / Math.sqrt(1 + rise * rise / steep);
    double at = loss.applyAsDouble(w);
    return Curve.between("grad", w - run, at - run * rise, w + run, at + run * rise).dashed();
  }
}
