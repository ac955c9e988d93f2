package forwardpass.engine.optim;

import forwardpass.engine.numeric.Trig;

/**
 * Up in a straight line, down along half a cosine, then flat (Loshchilov and Hutter 2017,
 * arXiv:1608.03983, without restarts): peak · (step + 1) / (warmUp + 1) before step warmUp; from
 * there floor + (peak − floor) · ½ (1 + cos π f), f the fraction of the way to step total; the
 * floor afterwards.
 *
 * @param peak the largest learning rate
 * @param floor the last
 * @param warmUp how many steps it rises
 * @param total the step at which it reaches the floor
 */
public record CosineSchedule(double peak, double floor, int warmUp, int total) implements Schedule {
  private static final double PI = 3.141592653589793;

  /** Checks that the numbers fit together. */
  public CosineSchedule {
    Check.notNegative("floor", floor);
    Check.notNegative("peak", peak);
    if (peak < floor) {
      throw Check.refuse("peak", peak, "no less than the floor");
    }
    if (warmUp < 0 || total < warmUp) {
      throw new IllegalArgumentException(
          "schedule: warm-up of " + warmUp + " steps, total " + total + ": 0 ≤ warm-up ≤ total");
    }
  }

  @Override
  public double learningRate(int step) {
    if (step < 0) {
      throw new IllegalArgumentException("step is " + step + ", must be 0 or more");
    }
    if (step < warmUp) {
      return peak * (step + 1.0) / (warmUp + 1.0);
    }
    if (step >= total) {
      return floor;
    }
    double fraction = (double) (step - warmUp) / (total - warmUp);
    return floor + (peak - floor) * (0.5 * (1 + Trig.cos(PI * fraction)));
  }
}
