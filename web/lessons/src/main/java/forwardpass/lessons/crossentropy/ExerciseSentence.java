package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Perplexity;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** The perplexity of a text of three tokens. */
public final class ExerciseSentence implements Exercise<Double> {
  @Override
  public String id() {
    return "cross-entropy-exercise-sentence";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] p = seed == 0 ? new double[] {0.5, 0.25, 0.1} : draw(rng);
    double product = p[0] * p[1] * p[2];
    double perplexity = Perplexity.ofTokens(p);
    return new ProblemBuilder<>(new NumberAnswer(2), perplexity)
        .with("p", Shown.typed(p))
        .result("product", Num.sized(product, 4))
        .result("perplexity", Num.fixed(perplexity, 2))
        .mistake("whole", 1 / product)
        .mistake("arithmetic", (1 / p[0] + 1 / p[1] + 1 / p[2]) / 3)
        .mistake("mean-share", 3 / (p[0] + p[1] + p[2]))
        .problem(3);
  }

  /** Apart from one another, so that the ways of averaging differ. */
  private static double[] draw(Rng rng) {
    return new double[] {
      (50 + rng.nextInt(45)) / 100.0, (20 + rng.nextInt(25)) / 100.0, (3 + rng.nextInt(12)) / 100.0
    };
  }
}
