package forwardpass.engine.position;

import forwardpass.engine.format.Decimal;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Trig;

/**
 * Rotary positions: a query or key is cut into pairs of numbers, and each pair is turned in its
 * plane by an angle that grows with the position. Two vectors' dot product then depends on how far
 * apart they stand, and on nothing else of their positions.
 *
 * <p>Source: Jianlin Su and others, RoFormer: Enhanced Transformer with Rotary Position Embedding,
 * 2021, arXiv:2104.09864, section 3.2.2. The pairs are (0, 1), (2, 3), …, as there.
 *
 * @param base of the angles: 10,000 in the paper, 500,000 in Llama 3
 */
public record Rotary(double base) {
  public Rotary {
    if (!(base > 0 && base <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "rotary: the base is " + Decimal.shortest(base) + ", must be positive and finite");
    }
  }

  /** How far pair i turns from one position to the next, in radians: base^(−2i / width). */
  public double angle(int pair, int width) {
    return Pow.pow(base, -2.0 * pair / width);
  }

  /** The vector as it is at that position, [width]. */
  public double[] turned(double[] vector, int position) {
    int width = vector.length;
    if (width % 2 != 0) {
      throw new IllegalArgumentException(
          "rotary: a vector has " + width + " numbers, an even count is needed");
    }
    double[] out = new double[width];
    for (int pair = 0; 2 * pair < width; pair++) {
      double[] here = {vector[2 * pair], vector[2 * pair + 1]};
      double[] there = turnedPair(here, position * angle(pair, width));
      out[2 * pair] = there[0];
      out[2 * pair + 1] = there[1];
    }
    return out;
  }

  /** One pair turned to the left by an angle in radians. */
  public static double[] turnedPair(double[] pair, double angle) {
    double cos = Trig.cos(angle);
    double sin = Trig.sin(angle);
    return new double[] {pair[0] * cos - pair[1] * sin, pair[0] * sin + pair[1] * cos};
  }

  /** Row t turned as it is at position t, [T, width] → [T, width]. */
  public Matrix rows(Matrix x) {
    double[][] rows = new double[x.rows()][];
    for (int t = 0; t < rows.length; t++) {
      rows[t] = turned(x.row(t), t);
    }
    return Matrix.of(rows);
  }
}
