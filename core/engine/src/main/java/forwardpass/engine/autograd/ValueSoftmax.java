package forwardpass.engine.autograd;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/** softmax and cross-entropy made of values, so that every step of them can be looked at. */
public final class ValueSoftmax {
  private ValueSoftmax() {}

  /** exp(zᵢ − max) / Σ exp(zⱼ − max); the maximum is a constant, it cancels. */
  public static List<Value> probabilities(List<Value> logits) {
    List<Value> exps = exps(logits);
    Value sum = sum(exps);
    List<Value> probs = new ArrayList<>();
    for (Value e : exps) {
      probs.add(e.dividedBy(sum));
    }
    return probs;
  }

  /**
   * −log softmax(logits)[target] = log Σ exp(zⱼ − max) − (z_target − max), in nats. Step by step as
   * it is written: of a loss near 0 the sum near 1 loses digits, which {@link
   * forwardpass.engine.probability.CrossEntropy#ofLogits} keeps; the gradients don't depend on it.
   */
  public static Value crossEntropy(List<Value> logits, int target) {
    max(logits); // refuses what softmax refuses
    if (target < 0 || target >= logits.size()) {
      throw new IllegalArgumentException(
          "crossEntropy: target " + target + " of " + logits.size() + " logits");
    }
    Value shifted = logits.get(target).minus(max(logits));
    return sum(exps(logits)).log().minus(shifted);
  }

  private static List<Value> exps(List<Value> logits) {
    double max = max(logits);
    List<Value> exps = new ArrayList<>();
    for (Value logit : logits) {
      exps.add(logit.minus(max).exp());
    }
    return exps;
  }

  private static Value sum(List<Value> values) {
    Value sum = values.get(0);
    for (int i = 1; i < values.size(); i++) {
      sum = sum.plus(values.get(i));
    }
    return sum;
  }

  /**
   * The largest logit.
   *
   * @throws IllegalArgumentException if there are no logits, one is NaN or +∞, or all are −∞
   */
  private static double max(List<Value> logits) {
    if (logits.isEmpty()) {
      throw new IllegalArgumentException("softmax: there are no logits");
    }
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logits.size(); i++) {
      double logit = logits.get(i).data();
      if (!(logit <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "softmax: logit "
                + i
                + " is "
                + Decimal.shortest(logit)
                + ", must be finite or -Infinity");
      }
      max = Math.max(max, logit);
    }
    if (max == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException("softmax: all logits are -Infinity, nothing is left");
    }
    return max;
  }
}
