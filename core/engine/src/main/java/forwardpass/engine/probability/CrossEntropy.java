package forwardpass.engine.probability;

import forwardpass.engine.numeric.Exp;

/**
 * H(P, Q) = −Σ Pᵢ ln Qᵢ, in nats: the mean surprise of one who believes Q where P is true. It is
 * the loss that language models are trained on.
 *
 * <p>If P is certain of outcome c ("one-hot"), only −ln Q_c is left. From logits z it is computed
 * in one piece, logsumexp(z) − z_c, since softmax first and log after would lose small
 * probabilities.
 */
public final class CrossEntropy {
  private CrossEntropy() {}

  /** H(P, Q) in nats; infinite where P allows what Q rules out. */
  public static double of(double[] p, double[] q) {
    Distribution.checkPair(p, q);
    return sum(p, q);
  }

  /** −ln Q_target: the loss when the truth is one outcome. */
  public static double ofTarget(double[] q, int target) {
    Distribution.check("Q", q);
    Distribution.checkOutcome(target, q.length);
    return Information.surprise(q[target]);
  }

  /** The loss from logits: logsumexp(z) − z_target. A logit of −∞ is an outcome ruled out. */
  public static double ofLogits(double[] logits, int target) {
    Distribution.checkOutcome(target, logits.length);
    return LogSumExp.of(logits) - logits[target];
  }

  /**
   * The mean loss over positions, as in training.
   *
   * @param logits one row of V logits a position, [B·T, V]
   * @param targets the true token of each position, [B·T]
   */
  public static double meanOfLogits(double[][] logits, int[] targets) {
    if (logits.length == 0 || logits.length != targets.length) {
      throw new IllegalArgumentException(
          "cross-entropy: " + logits.length + " rows of logits, " + targets.length + " targets");
    }
    double sum = 0;
    for (int position = 0; position < targets.length; position++) {
      sum += ofLogits(logits[position], targets[position]);
    }
    return sum / targets.length;
  }

  /**
   * The gradient of {@link #ofLogits} with respect to the logits, [V]: softmax(z), less 1 at the
   * target. Its entries sum to 0: what is taken from the others goes to the target.
   */
  public static double[] gradientOfLogits(double[] logits, int target) {
    Distribution.checkOutcome(target, logits.length);
    double logSum = LogSumExp.of(logits);
    double[] gradient = new double[logits.length];
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = Exp.exp(logits[i] - logSum) - (i == target ? 1 : 0);
    }
    return gradient;
  }

  /** The terms −Pᵢ ln Qᵢ, [n]; one with Pᵢ = 0 is 0 whatever Qᵢ is. */
  public static double[] terms(double[] p, double[] q) {
    Distribution.checkPair(p, q);
    double[] terms = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      terms[i] = p[i] == 0 ? 0 : p[i] * Information.surprise(q[i]);
    }
    return terms;
  }

  /** −Σ pᵢ ln qᵢ, where terms with pᵢ = 0 are 0 whatever qᵢ is. */
  static double sum(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      if (p[i] > 0) {
        sum += p[i] * Information.surprise(q[i]);
      }
    }
    return sum;
  }
}
