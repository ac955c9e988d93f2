package forwardpass.engine.model;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.tensor.RotaryLayout;

/** How a model knows the order of its tokens. */
public sealed interface Positions {

  /** A learned vector for every position, added to the token's (GPT-2). */
  record Learned() implements Positions {}

  /**
   * Queries and keys turn by an angle that grows with the position (Su et al. 2021,
   * arXiv:2104.09864): pair i of a head turns by position · theta^(−2i / dHead).
   *
   * @param theta the base of the angles: 10,000 in the paper and in Llama 1 and 2
   * @param layout which two numbers of a head make a pair
   */
  record Rotary(double theta, RotaryLayout layout) implements Positions {
    /** Checks the base. */
    public Rotary {
      if (!(theta > 0 && theta <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException(
            "config: rotary theta is " + Decimal.shortest(theta) + ", must be positive and finite");
      }
    }

    /** By how much a pair of a head turns from one position to the next, in radians. */
    public double frequency(int pair, int dHead) {
      return Pow.pow(theta, -2.0 * pair / dHead);
    }
  }
}
