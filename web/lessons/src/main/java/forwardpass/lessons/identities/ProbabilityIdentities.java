package forwardpass.lessons.identities;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Log;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.numeric.Sums;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.JointCounts;
import forwardpass.engine.probability.KlDivergence;
import forwardpass.engine.probability.Perplexity;
import forwardpass.engine.probability.Softmax;
import java.util.List;

/** Probability and information. */
final class ProbabilityIdentities {
  private ProbabilityIdentities() {}

  static List<Identity> all() {
    return List.of(
        new Identity("expected", ProbabilityIdentities::expected),
        new Identity("total", ProbabilityIdentities::total),
        new Identity("bayes", ProbabilityIdentities::bayes),
        new Identity("chain", ProbabilityIdentities::chain),
        new Identity("entropy", ProbabilityIdentities::entropy),
        new Identity("cross", ProbabilityIdentities::cross),
        new Identity(
            "kl",
            on ->
                Sides.of(
                    CrossEntropy.of(on.p(), on.q()),
                    Entropy.of(on.p()) + KlDivergence.of(on.p(), on.q()))),
        new Identity("perplexity", ProbabilityIdentities::perplexity),
        new Identity("bits", ProbabilityIdentities::bits));
  }

  /** By the shares of the values, and as the mean of a list that has each value so many times. */
  private static Sides expected(Drawn on) {
    double[] counts = on.counts()[0]; // [3]
    double[] values = on.a(); // [3]
    double drawn = 0;
    int draws = 0;
    for (int i = 0; i < values.length; i++) {
      for (int k = 0; k < counts[i]; k++) {
        drawn += values[i];
        draws++;
      }
    }
    double[] shares = Vectors.scale(1 / Sums.sum(counts), counts);
    return Sides.of(Vectors.dot(shares, values), drawn / draws);
  }

  private static Sides total(Drawn on) {
    double[][] counts = on.counts(); // rows y, columns x
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      sum += JointCounts.conditional(counts, row, 0) * JointCounts.marginal(counts, row);
    }
    return Sides.of(JointCounts.marginal(JointCounts.transposed(counts), 0), sum);
  }

  private static Sides bayes(Drawn on) {
    double[][] counts = on.counts();
    double[][] turned = JointCounts.transposed(counts);
    double likelihood = JointCounts.conditional(counts, 1, 2);
    double prior = JointCounts.marginal(counts, 1);
    return Sides.of(
        JointCounts.conditional(turned, 2, 1),
        likelihood * prior / JointCounts.marginal(turned, 2));
  }

  /** P(1, 0, 1) by its count, and one thing after the other. */
  private static Sides chain(Drawn on) {
    double[] n = on.triples(); // at 4 x₁ + 2 x₂ + x₃
    double first = n[4] + n[5] + n[6] + n[7];
    double two = n[4] + n[5];
    double all = Sums.sum(n);
    return Sides.of(n[5] / all, (first / all) * (two / first) * (n[5] / two));
  }

  private static Sides entropy(Drawn on) {
    double[] p = on.p();
    double[] uniform = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      uniform[i] = 1.0 / p.length;
    }
    return Sides.of(Entropy.of(p), Log.log(p.length) - KlDivergence.of(p, uniform));
  }

  private static Sides cross(Drawn on) {
    double[] oneHot = new double[on.z().length];
    oneHot[on.target()] = 1;
    return Sides.of(
        CrossEntropy.of(oneHot, Softmax.softmax(on.z())),
        CrossEntropy.ofLogits(on.z(), on.target()));
  }

  /** Four tokens that came with the probabilities q. */
  private static Sides perplexity(Drawn on) {
    double[] q = on.q();
    double nats = 0;
    double product = 1;
    for (double share : q) {
      nats += Information.surprise(share);
      product *= share;
    }
    return Sides.of(Perplexity.of(nats / q.length), Pow.pow(product, -1.0 / q.length));
  }

  private static Sides bits(Drawn on) {
    double nats = Entropy.of(on.p());
    return Sides.of(Pow.pow(2, Information.natsToBits(nats)), Exp.exp(nats));
  }
}
