package forwardpass.engine.optim;

/**
 * One step with momentum (Polyak 1964, in PyTorch's form): velocity = μ · velocity + gradient,
 * change = −α · velocity, next = w + change.
 *
 * @param velocity the velocity after the step, to be handed to the next
 * @param change what is added to the parameters
 * @param next the parameters after the step
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record MomentumStep(double[] velocity, double[] change, double[] next) {

  /**
   * Steps from w.
   *
   * @param velocity the last step's; zeros at first
   * @param momentum μ, 0 ≤ μ &lt; 1
   * @throws IllegalArgumentException if lengths differ or a number is out of range
   */
  public static MomentumStep from(
      double[] w, double[] gradient, double[] velocity, double learningRate, double momentum) {
    Check.sameLength("w", w.length, "gradient", gradient.length);
    Check.sameLength("w", w.length, "velocity", velocity.length);
    Check.notNegative("learningRate", learningRate);
    Check.fraction("momentum", momentum);
    double[] faster = new double[w.length];
    double[] change = new double[w.length];
    double[] next = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      faster[i] = momentum * velocity[i] + gradient[i];
      change[i] = -learningRate * faster[i];
      next[i] = w[i] + change[i];
    }
    return new MomentumStep(faster, change, next);
  }
}
