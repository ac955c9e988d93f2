package forwardpass.engine.optim;

/** The learning rate of each step, counted from 0. */
@FunctionalInterface
public interface Schedule {

  /** α at a step. */
  double learningRate(int step);

  /** The same at every step. */
  static Schedule constant(double learningRate) {
    Check.notNegative("learningRate", learningRate);
    return step -> learningRate;
  }
}
