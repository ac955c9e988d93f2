package forwardpass.engine.optim;

/**
 * Up in a straight line, level for as long as one likes, then down to 0 in a straight line:
 * warm-up, stable, decay (Hu et al. 2024, arXiv:2404.06395; Hägele et al. 2024, arXiv:2405.18392).
 * Unlike the cosine it need not know its end before the cool-down starts, so a run can be prolonged
 * or cut short.
 *
 * @param peak the level
 * @param warmUp how many steps it rises: peak · (step + 1) / (warmUp + 1)
 * @param total the step at which it reaches 0
 * @param coolDown how many steps it falls: peak · (total − step) / coolDown, from total − coolDown
 *     on
 */
public record StableSchedule(double peak, int warmUp, int total, int coolDown) implements Schedule {

  /** Checks that the numbers fit together. */
  public StableSchedule {
    Check.notNegative("peak", peak);
    if (warmUp < 0 || coolDown < 0 || (long) warmUp + coolDown > total) {
      throw new IllegalArgumentException(
          "schedule: warm-up of "
              + warmUp
              + " and cool-down of "
              + coolDown
              + " steps, total "
              + total
              + ": both ≥ 0, their sum ≤ total");
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
      return 0;
    }
    return step < total - coolDown ? peak : peak * ((double) (total - step) / coolDown);
  }
}
