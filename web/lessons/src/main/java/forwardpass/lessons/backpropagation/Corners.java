package forwardpass.lessons.backpropagation;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The variables that stand where a slope jumps, as relu's does at 0. There is no derivative there,
 * so gradient and measurement may differ though both are right.
 */
final class Corners {
  private static final double FINER = 1.0 / 16;

  /** Of what is computed: rounding makes slopes over the finer step differ by less. */
  private static final double LEAST = 1e-5;

  private Corners() {}

  /** A sentence for each of them, with the slopes to both sides. */
  static List<Message> of(Pass pass) {
    List<Message> said = new ArrayList<>();
    for (int i = 0; i < pass.values().size(); i++) {
      DoubleUnaryOperator f = GradientTable.along(pass, i);
      double x = pass.values().get(i);
      double step = GradientTable.step(x);
      double left = FiniteDifference.forward(f, x, -step).slope();
      double right = FiniteDifference.forward(f, x, step).slope();
      if (isJump(f, x, step, right - left)) {
        said.add(
            Message.of("checks.corner")
                .with("name", pass.expression().variables().get(i))
                .with("left", FourDigits.of(left))
                .with("right", FourDigits.of(right)));
      }
    }
    return said;
  }

  /** A bend shrinks with the step; a jump does not. */
  private static boolean isJump(DoubleUnaryOperator f, double x, double step, double jump) {
    double left = FiniteDifference.forward(f, x, -FINER * step).slope();
    double right = FiniteDifference.forward(f, x, FINER * step).slope();
    double least = Math.max(LEAST * Math.max(1, Math.abs(f.applyAsDouble(x))), Math.abs(jump) / 2);
    return Math.abs(right - left) > least;
  }
}
