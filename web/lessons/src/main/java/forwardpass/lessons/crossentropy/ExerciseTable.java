package forwardpass.lessons.crossentropy;

import forwardpass.engine.probability.Information;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A whole column of losses. */
public final class ExerciseTable implements Exercise<List<Double>> {
  @Override
  public String id() {
    return "cross-entropy-exercise-table";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] p = seed == 0 ? new double[] {1, 0.9, 0.7, 0.5, 0.33, 0.1, 0.001} : draw(rng);
    double[] losses = new double[p.length];
    double[] logs = new double[p.length];
    double[] bits = new double[p.length];
    double[] complements = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      losses[i] = Information.surprise(p[i]);
      logs[i] = 0 - losses[i];
      bits[i] = Information.natsToBits(losses[i]);
      complements[i] = 1 - p[i];
    }
    return new ProblemBuilder<>(new VectorAnswer(p.length, 3), Reals.list(losses))
        .with("p", Shown.typed(p))
        .result("losses", Shown.rounded(3, losses))
        .mistake("sign", Reals.list(logs))
        .mistake("bits", Reals.list(bits))
        .mistake("complement", Reals.list(complements))
        .problem(3);
  }

  /** Seven probabilities, falling. */
  private static double[] draw(Rng rng) {
    double[] p = new double[7];
    int percent = 100;
    for (int i = 0; i < 6; i++) {
      p[i] = percent / 100.0;
      percent -= 6 + rng.nextInt(10);
    }
    p[6] = (1 + rng.nextInt(9)) / 1000.0;
    return p;
  }
}
