package forwardpass.lessons.dotproduct;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** What stretching one vector does to the dot product and to the cosine. */
public final class ExerciseScale implements Exercise<List<Double>> {
  private static final VectorAnswer TYPE = new VectorAnswer(2, -1);

  @Override
  public String id() {
    return "dot-exercise-scale";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int factor = seed == 0 ? 3 : 2 + rng.nextInt(5);
    boolean turned = seed != 0 && rng.nextInt(3) == 0;
    double k = turned ? -factor : factor;
    double dot = seed == 0 ? 12 : 3 + rng.nextInt(30);
    double cosine = seed == 0 ? 0.8 : (10 + rng.nextInt(85)) / 100.0;
    double after = turned ? -cosine : cosine;
    return new ProblemBuilder<>(TYPE, Reals.list(k * dot, after))
        .with("k", Num.upTo(k, 0))
        .with("before", Num.upTo(dot, 0))
        .with("cosine", Num.upTo(cosine, 2))
        .result("after", Num.upTo(after, 2))
        .result("dot", Num.upTo(k * dot, 0))
        .mistake("both", Reals.list(k * dot, k * cosine))
        .mistake("neither", Reals.list(dot, cosine))
        .mistake("squared", Reals.list(k * k * dot, after))
        .mistake("kept", Reals.list(k * dot, -after))
        .problem(2);
  }
}
