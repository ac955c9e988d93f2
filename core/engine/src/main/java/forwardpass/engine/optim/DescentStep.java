package forwardpass.engine.optim;

/**
 * One step of plain gradient descent: change = −α · gradient, next = w + change.
 *
 * @param change what is added to the parameters
 * @param next the parameters after the step
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record DescentStep(double[] change, double[] next) {

  /**
   * Steps from w against its gradient.
   *
   * @throws IllegalArgumentException if the lengths differ, or the learning rate is negative
   */
  public static DescentStep from(double[] w, double[] gradient, double learningRate) {
    Check.sameLength("w", w.length, "gradient", gradient.length);
    Check.notNegative("learningRate", learningRate);
    double[] change = new double[w.length];
    double[] next = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      change[i] = -learningRate * gradient[i];
      next[i] = w[i] + change[i];
    }
    return new DescentStep(change, next);
  }
}
