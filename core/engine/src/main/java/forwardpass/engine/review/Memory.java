package forwardpass.engine.review;

import forwardpass.engine.format.Decimal;

/**
 * How well something is remembered.
 *
 * @param stability the days after which it is recalled with a probability of 0.9; 0.001 to 36,500
 * @param difficulty how little a review helps, 1 to 10
 */
public record Memory(double stability, double difficulty) {
  static final double LEAST_STABILITY = 0.001;
  static final double MOST_STABILITY = 36_500; // a hundred years

  /**
   * Checks both ranges.
   *
   * @throws IllegalArgumentException naming the value that is out of its range
   */
  public Memory {
    if (!(stability >= LEAST_STABILITY && stability <= MOST_STABILITY)) {
      throw new IllegalArgumentException(
          "stability: " + Decimal.shortest(stability) + " is not in [0.001, 36500]");
    }
    if (!(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException(
          "difficulty: " + Decimal.shortest(difficulty) + " is not in [1, 10]");
    }
  }
}
