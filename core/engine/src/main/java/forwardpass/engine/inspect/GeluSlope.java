package forwardpass.engine.inspect;

import forwardpass.engine.numeric.Tanh;
import forwardpass.engine.tensor.Constants;

/** The slope of GELU in its tanh form, x · ½ · (1 + tanh u) with u = √(2/π) (x + 0.044715 x³). */
final class GeluSlope {
  private GeluSlope() {}

  static double at(double x) {
    double u = Constants.SQRT_TWO_OVER_PI * (x + Constants.GELU_CUBIC * x * x * x);
    double du = Constants.SQRT_TWO_OVER_PI * (1 + 3 * Constants.GELU_CUBIC * x * x);
    double bend = Tanh.tanh(u);
    return 0.5 * (1 + bend) + 0.5 * x * (1 - bend * bend) * du;
  }
}
