package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Entropy;
import forwardpass.engine.probability.Information;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** The entropy of a coin that is not fair. */
public final class ExerciseEntropy implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-exercise-entropy";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double p = seed == 0 ? 0.9 : (51 + rng.nextInt(47)) / 100.0;
    double[] coin = {p, 1 - p};
    double h = Entropy.of(coin);
    return new ProblemBuilder<>(new NumberAnswer(3), h)
        .with("p", Num.upTo(p, 2))
        .with("q", Num.upTo(1 - p, 2))
        .result("first", Num.fixed(Information.surprise(p), 3))
        .result("second", Num.fixed(Information.surprise(1 - p), 3))
        .result("h", Num.fixed(h, 3))
        .mistake("unweighted", Information.surprise(p) + Information.surprise(1 - p))
        .mistake("one-side", p * Information.surprise(p))
        .mistake("bits", Information.natsToBits(h))
        .mistake("sign", -h)
        .problem(2);
  }

  /** Forty-seven coins. */
  @Override
  public int space() {
    return 47;
  }
}
