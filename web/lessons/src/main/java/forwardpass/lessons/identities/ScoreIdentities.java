package forwardpass.lessons.identities;

import forwardpass.engine.calculus.Jacobian;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Sums;
import forwardpass.engine.probability.LogSumExp;
import forwardpass.engine.probability.Softmax;
import java.util.List;

/** From scores to probabilities: exp, log, softmax. */
final class ScoreIdentities {
  private static final double TEMPERATURE = 0.5;
  private static final double SHIFT = 7;

  private ScoreIdentities() {}

  static List<Identity> all() {
    return List.of(
        new Identity(
            "exp",
            on ->
                Sides.of(Exp.exp(on.z()[0] + on.z()[1]), Exp.exp(on.z()[0]) * Exp.exp(on.z()[1]))),
        new Identity("log", ScoreIdentities::log),
        new Identity("softmax", ScoreIdentities::ratios),
        new Identity(
            "shift",
            on -> Sides.of(Softmax.softmax(shifted(on.z(), SHIFT)), Softmax.softmax(on.z()))),
        new Identity("temperature", ScoreIdentities::temperature),
        new Identity("sigmoid", ScoreIdentities::sigmoid),
        new Identity("lse", ScoreIdentities::logSumExp),
        new Identity("log-softmax", ScoreIdentities::logSoftmax),
        new Identity("softmax-slope", ScoreIdentities::slopes));
  }

  private static Sides log(Drawn on) {
    double p = on.p()[0];
    double q = on.q()[0];
    return Sides.of(
        new double[] {Log.log(p * q), Log.log(p * p * p)},
        new double[] {Log.log(p) + Log.log(q), 3 * Log.log(p)});
  }

  private static double[] shifted(double[] z, double by) {
    double[] shifted = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      shifted[i] = z[i] + by;
    }
    return shifted;
  }

  /** Of each share to the last one. */
  private static Sides ratios(Drawn on) {
    double[] shares = Softmax.softmax(on.z());
    int last = shares.length - 1;
    double[] ratios = new double[last];
    double[] powers = new double[last];
    for (int i = 0; i < last; i++) {
      ratios[i] = shares[i] / shares[last];
      powers[i] = Exp.exp(on.z()[i] - on.z()[last]);
    }
    return Sides.of(ratios, powers);
  }

  private static Sides temperature(Drawn on) {
    double[] shares = Softmax.softmax(on.z());
    double[] raised = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      raised[i] = Pow.pow(shares[i], 1 / TEMPERATURE);
    }
    double sum = Sums.sum(raised);
    for (int i = 0; i < shares.length; i++) {
      raised[i] /= sum;
    }
    return Sides.of(Softmax.softmax(on.z(), TEMPERATURE), raised);
  }

  private static Sides sigmoid(Drawn on) {
    double[] pair = {on.z()[0], 0};
    return Sides.of(Softmax.softmax(pair)[0], 1 / (1 + Exp.exp(-on.z()[0])));
  }

  private static Sides logSumExp(Drawn on) {
    return Sides.of(LogSumExp.of(on.z()), SHIFT + LogSumExp.naive(shifted(on.z(), -SHIFT)));
  }

  private static Sides logSoftmax(Drawn on) {
    double[] z = on.z();
    double[] shares = Softmax.softmax(z);
    double[] logs = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      logs[i] = Log.log(shares[i]);
    }
    return Sides.of(logs, shifted(z, -LogSumExp.of(z)));
  }

  /** All slopes of all shares, [4, 4] flat. */
  private static Sides slopes(Drawn on) {
    double[] p = Softmax.softmax(on.z());
    double[][] jacobian = Jacobian.of(Softmax::softmax, on.z());
    int n = p.length;
    double[] rule = new double[n * n];
    double[] measured = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        rule[i * n + j] = p[i] * ((i == j ? 1 : 0) - p[j]);
        measured[i * n + j] = jacobian[i][j];
      }
    }
    return Sides.measured(rule, measured);
  }
}
