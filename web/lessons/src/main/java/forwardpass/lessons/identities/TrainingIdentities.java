package forwardpass.lessons.identities;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.engine.calculus.Partials;
import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.engine.optim.DescentStep;
import forwardpass.engine.optim.MomentumStep;
import forwardpass.engine.probability.CrossEntropy;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Slopes, gradients and the steps that are taken with them. */
final class TrainingIdentities {
  private static final double STEP = 1e-5;
  private static final double MOMENTUM = 0.9;
  private static final double BETA_2 = 0.99;
  private static final double ALLOWED = 4; // norm of a gradient

  private TrainingIdentities() {}

  static List<Identity> all() {
    return List.of(
        new Identity("slope", on -> Sides.measured(Exp.exp(on.w()), slope(Exp::exp, on.w()))),
        new Identity("rules", TrainingIdentities::rules),
        new Identity("product-rule", TrainingIdentities::productRule),
        new Identity("chain-rule", TrainingIdentities::chainRule),
        new Identity("uphill", TrainingIdentities::uphill),
        new Identity(
            "loss-gradient",
            on ->
                Sides.measured(
                    CrossEntropy.gradientOfLogits(on.z(), on.target()),
                    Partials.gradient(z -> CrossEntropy.ofLogits(z, on.target()), on.z()))),
        new Identity("layer", TrainingIdentities::layer),
        new Identity("descent", TrainingIdentities::descent),
        new Identity("momentum", TrainingIdentities::momentum),
        new Identity("adam", TrainingIdentities::adam),
        new Identity("clip", TrainingIdentities::clip));
  }

  private static double slope(DoubleUnaryOperator f, double at) {
    return FiniteDifference.central(f, at, STEP).slope();
  }

  private static Sides rules(Drawn on) {
    double w = on.w();
    double p = on.p()[0];
    return Sides.measured(
        new double[] {3 * w * w, 1 / p},
        new double[] {slope(x -> x * x * x, w), slope(Log::log, p)});
  }

  private static Sides productRule(Drawn on) {
    double w = on.w();
    return Sides.measured(
        2 * w * Exp.exp(w) + w * w * Exp.exp(w), slope(x -> x * x * Exp.exp(x), w));
  }

  /** L = z² after z = 3w + 1. */
  private static Sides chainRule(Drawn on) {
    double z = 3 * on.w() + 1;
    return Sides.measured(
        2 * z * 3,
        slope(
            w -> {
              double inner = 3 * w + 1;
              return inner * inner;
            },
            on.w()));
  }

  /** The slope of a loss along a direction. */
  private static Sides uphill(Drawn on) {
    double[] along = on.q(); // [4], any direction
    double[] gradient = CrossEntropy.gradientOfLogits(on.z(), on.target());
    return Sides.measured(
        Vectors.dot(gradient, along) / Vectors.norm(along),
        Partials.along(z -> CrossEntropy.ofLogits(z, on.target()), on.z(), along, STEP));
  }

  /** The loss of z = Bv, [3], by the six weights of B and the two numbers of v. */
  private static Sides layer(Drawn on) {
    int target = on.target() % 3;
    double[] v = on.keys().row(0); // [2]
    double[] weights = on.matrixB().toRowMajor(); // [3, 2] flat
    double[] all = new double[8];
    System.arraycopy(weights, 0, all, 0, 6);
    System.arraycopy(v, 0, all, 6, 2);
    double[] byLogits =
        CrossEntropy.gradientOfLogits(MatMul.matvec(on.matrixB(), v), target); // [3]
    double[] rule = new double[8];
    for (int i = 0; i < 6; i++) {
      rule[i] = byLogits[i / 2] * v[i % 2];
    }
    System.arraycopy(MatMul.matvec(on.matrixB().transpose(), byLogits), 0, rule, 6, 2);
    return Sides.measured(rule, Partials.gradient(numbers -> lossOfLayer(numbers, target), all));
  }

  private static double lossOfLayer(double[] numbers, int target) {
    Matrix weights = Matrix.ofRowMajor(3, 2, Arrays.copyOf(numbers, 6));
    double[] v = {numbers[6], numbers[7]};
    return CrossEntropy.ofLogits(MatMul.matvec(weights, v), target);
  }

  /** Five steps down the parabola of curvature 3, and the power that they come to. */
  private static Sides descent(Drawn on) {
    double curvature = 3;
    double rate = 0.1;
    double[] w = {on.w()};
    for (int step = 0; step < 5; step++) {
      w = DescentStep.from(w, new double[] {curvature * w[0]}, rate).next();
    }
    return Sides.of(w[0], Pow.pow(1 - rate * curvature, 5) * on.w());
  }

  private static Sides momentum(Drawn on) {
    double[] velocity = {0};
    for (double g : on.g()) {
      velocity =
          MomentumStep.from(new double[1], new double[] {g}, velocity, 0.1, MOMENTUM).velocity();
    }
    return Sides.of(velocity[0], kept(on.g(), MOMENTUM, 1)[0]);
  }

  private static Sides adam(Drawn on) {
    AdamStep step = AdamStep.start(new double[1]);
    for (double g : on.g()) {
      step = step.then(new double[] {g}, 0.1, new AdamSettings(MOMENTUM, BETA_2, 1e-8), 0);
    }
    double[] means = kept(on.g(), MOMENTUM, 1);
    double[] squares = kept(on.g(), BETA_2, 2);
    return Sides.of(
        new double[] {step.meanHat()[0], step.squareHat()[0]},
        new double[] {means[0] / means[1], squares[0] / squares[1]});
  }

  /** The sum of β to the age, times g to a power; and of β to the age alone. */
  private static double[] kept(double[] g, double beta, int power) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < g.length; i++) {
      double weight = Pow.pow(beta, g.length - 1.0 - i);
      sum += weight * (power == 2 ? g[i] * g[i] : g[i]);
      weights += weight;
    }
    return new double[] {sum, weights};
  }

  private static Sides clip(Drawn on) {
    double norm = Vectors.norm(on.g());
    double[] clipped = Vectors.scale(Math.min(1, ALLOWED / norm), on.g());
    return Sides.of(Vectors.norm(clipped), Math.min(norm, ALLOWED));
  }
}
