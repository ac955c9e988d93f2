package forwardpass.engine.probability;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Log;

/**
 * The probability of a sequence as a product of conditionals, P(x₁ … xₙ) = Π P(xᵢ | all before),
 * and the same as a sum of logarithms, which does not underflow.
 */
public final class ChainRule {
  private ChainRule() {}

  /** The product itself: for a few hundred tokens of text it is already 0 in double. */
  public static double product(double[] conditionals) {
    double product = 1;
    for (double p : checked(conditionals)) {
      product *= p;
    }
    return product;
  }

  /** Σ ln P(xᵢ | all before), in nats: a page of text is some thousands below 0. */
  public static double logSum(double[] conditionals) {
    double sum = 0;
    for (double p : checked(conditionals)) {
      sum += Log.log(p);
    }
    return sum;
  }

  private static double[] checked(double[] conditionals) {
    for (int i = 0; i < conditionals.length; i++) {
      if (!(conditionals[i] >= 0 && conditionals[i] <= 1)) {
        throw new IllegalArgumentException(
            "factor " + i + " is " + Decimal.shortest(conditionals[i]) + ", not a probability");
      }
    }
    return conditionals;
  }
}
