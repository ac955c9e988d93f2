package forwardpass.engine.sampling;

import forwardpass.engine.format.Decimal;
import java.util.List;

/**
 * A number that is added to the logit of one token before all else: 100 all but forces it, −∞ rules
 * it out.
 *
 * @param token its id
 * @param bias finite, or −∞
 */
public record LogitBias(int token, double bias) {

  /** Checks the ranges. */
  public LogitBias {
    if (token < 0) {
      throw new IllegalArgumentException("logit bias: token is " + token + ", must be 0 or more");
    }
    if (Double.isNaN(bias) || bias == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "logit bias of token "
              + token
              + " is "
              + Decimal.shortest(bias)
              + ", must be finite or -Infinity");
    }
  }

  /** The logits with the biases added, [vocabSize]: the same array if there are none. */
  static double[] added(List<LogitBias> biases, double[] logits) {
    double[] biased = biases.isEmpty() ? logits : logits.clone();
    for (LogitBias entry : biases) {
      if (entry.token >= logits.length) {
        throw new IllegalArgumentException(
            "logit bias: token " + entry.token + ", there are " + logits.length + " logits");
      }
      biased[entry.token] += entry.bias;
    }
    return biased;
  }
}
