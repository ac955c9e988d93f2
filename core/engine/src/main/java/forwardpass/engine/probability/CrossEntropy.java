package forwardpass.engine.probability;

/**
 * H(P, Q) = −Σ Pᵢ ln Qᵢ, in nats: the mean surprise of one who believes Q where P is true. It is
 * the loss that language models are trained on.
 *
 * <p>If P is certain of outcome c ("one-hot"), only −ln Q_c is left. From logits z it is computed
 * in one piece, logsumexp(z) − z_c, since softmax first and log after would lose small
 * probabilities. Of large logits only their differences matter, so both parts are taken from the
 * largest.
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

  /**
   * The loss from logits: logsumexp(z) − z_target. With m the largest logit, that is (m − z_target)
   * + ln Σ exp(zᵢ − m): adding m back first would cost the digits that a small loss beside a large
   * logit consists of. A logit of −∞ is an outcome ruled out.
   *
   * @throws IllegalArgumentException if there are no logits, one is NaN or +∞, or all are −∞
   */
  public static double ofLogits(double[] logits, int target) {
    double max = Logits.max("cross-entropy", logits);
    Distribution.checkOutcome(target, logits.length);
    return (max - logits[target]) + LogSumExp.beyond(max, logits);
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
      if (logits[position] == null) {
        throw new IllegalArgumentException("cross-entropy: the row at " + position + " is null");
      }
      sum += ofLogits(logits[position], targets[position]);
    }
    return sum / targets.length;
  }

  /**
   * The gradient of {@link #ofLogits} with respect to the logits, [V]: softmax(z), less 1 at the
   * target. Its entries sum to 0: what is taken from the others goes to the target. So the entry of
   * the target is minus the sum of the others, where q − 1 would cancel for a q near 1.
   *
   * @throws IllegalArgumentException as {@link #ofLogits}
   */
  public static double[] gradientOfLogits(double[] logits, int target) {
    Logits.max("cross-entropy", logits);
    Distribution.checkOutcome(target, logits.length);
    double[] gradient = Softmax.softmax(logits);
    double others = 0;
    for (int i = 0; i < gradient.length; i++) {
      others += i == target ? 0 : gradient[i];
    }
    gradient[target] = 0 - others;
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
