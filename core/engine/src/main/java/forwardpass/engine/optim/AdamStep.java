package forwardpass.engine.optim;

import forwardpass.engine.numeric.Pow;

/**
 * One step of AdamW with every value on the way (Kingma and Ba 2015, algorithm 1; Loshchilov and
 * Hutter 2019, algorithm 2):
 *
 * <pre>
 * mean       = β₁ · mean + (1 − β₁) · g          meanHat   = mean / (1 − β₁ᵗ)
 * square     = β₂ · square + (1 − β₂) · g²       squareHat = square / (1 − β₂ᵗ)
 * change     = −α · meanHat / (√squareHat + ε) − α · λ · w
 * next       = w + change
 * </pre>
 *
 * @param t which step this is, from 1 on
 * @param mean running mean of the gradients
 * @param square running mean of their squares
 * @param correction1 1 − β₁ᵗ: how much of the mean is gradients, the rest being its start at 0
 * @param correction2 1 − β₂ᵗ
 * @param meanHat the mean, corrected
 * @param squareHat the mean square, corrected
 * @param change what is added to the parameters
 * @param next the parameters after the step
 */
@SuppressWarnings("ArrayRecordComponent") // fresh arrays, handed over to the caller
public record AdamStep(
    int t,
    double[] mean,
    double[] square,
    double correction1,
    double correction2,
    double[] meanHat,
    double[] squareHat,
    double[] change,
    double[] next) {

  /** Before the first step: nothing seen yet. */
  public static AdamStep start(double[] w) {
    double[] zeros = new double[w.length];
    return new AdamStep(0, zeros, zeros, 0, 0, zeros, zeros, zeros, w.clone());
  }

  /**
   * The step after this one.
   *
   * @param gradient at {@link #next}
   * @param weightDecay λ; 0 gives Adam
   * @throws IllegalArgumentException if lengths differ or a number is out of range
   */
  public AdamStep then(
      double[] gradient, double learningRate, AdamSettings settings, double weightDecay) {
    Check.sameLength("w", next.length, "gradient", gradient.length);
    Check.notNegative("learningRate", learningRate);
    Check.notNegative("weightDecay", weightDecay);
    int n = next.length;
    double c1 = 1 - Pow.pow(settings.beta1(), t + 1);
    double c2 = 1 - Pow.pow(settings.beta2(), t + 1);
    AdamStep step =
        new AdamStep(
            t + 1,
            new double[n],
            new double[n],
            c1,
            c2,
            new double[n],
            new double[n],
            new double[n],
            new double[n]);
    for (int i = 0; i < n; i++) {
      double g = gradient[i];
      step.mean[i] = settings.beta1() * mean[i] + (1 - settings.beta1()) * g;
      step.square[i] = settings.beta2() * square[i] + (1 - settings.beta2()) * (g * g);
      step.meanHat[i] = step.mean[i] / c1;
      step.squareHat[i] = step.square[i] / c2;
      double direction = step.meanHat[i] / (Math.sqrt(step.squareHat[i]) + settings.epsilon());
      step.change[i] = -learningRate * direction - learningRate * weightDecay * next[i];
      step.next[i] = next[i] + step.change[i];
    }
    return step;
  }
}
