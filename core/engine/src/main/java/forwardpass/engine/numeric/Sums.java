package forwardpass.engine.numeric;

/** Σ and Π as loops: the two signs that most formulas are made of. */
public final class Sums {
  private Sums() {}

  /**
   * Σᵢ xᵢ, added from the first entry to the last.
   *
   * @param x [n]; of no entries the sum is 0
   */
  public static double sum(double[] x) {
    double sum = 0;
    for (double entry : x) {
      sum += entry;
    }
    return sum;
  }

  /**
   * Πᵢ xᵢ, multiplied from the first entry to the last.
   *
   * @param x [n]; of no entries the product is 1
   */
  public static double product(double[] x) {
    double product = 1;
    for (double entry : x) {
      product *= entry;
    }
    return product;
  }
}
