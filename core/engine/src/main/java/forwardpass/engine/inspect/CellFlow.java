package forwardpass.engine.inspect;

import java.util.List;

/**
 * The gradient of a loss by one number of a pass, and where it comes from: each number that was
 * computed from it sends back its own gradient, times how fast it follows.
 *
 * @param value the number itself
 * @param gradient what the tape found, in float
 * @param flows what flows back into it; their products add up to the gradient, rounding aside
 */
public record CellFlow(Cell cell, float value, float gradient, List<Flow> flows) {

  /**
   * What one user of the number sends back.
   *
   * @param user the number that was computed from it
   * @param gradient of the loss by the user
   * @param slope how fast the user follows: ∂user/∂number
   */
  public record Flow(Cell user, double gradient, double slope) {
    /** What it adds to the gradient. */
    public double product() {
      return gradient * slope;
    }
  }

  public CellFlow {
    flows = List.copyOf(flows);
  }

  /** The sum of all products, in double. */
  public double sum() {
    double sum = 0;
    for (Flow flow : flows) {
      sum += flow.product();
    }
    return sum;
  }
}
