package forwardpass.lessons.matrices;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;

/** (AB)v against A(Bv): the same result, another number of multiplications. */
public final class ExerciseBracket implements Exercise<Double> {
  @Override
  public String id() {
    return "matrices-exercise-bracket";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int m = seed == 0 ? 10 : Draws.between(rng, 4, 15);
    int k = seed == 0 ? 20 : Draws.between(rng, 4, 20);
    int n = seed == 0 ? 5 : Draws.between(rng, 4, 15);
    double matrixFirst = (double) m * k * n + (double) m * n;
    double vectorFirst = (double) k * n + (double) m * k;
    return new ProblemBuilder<>(NumberAnswer.exact(), matrixFirst - vectorFirst)
        .with("m", Draws.one(m))
        .with("k", Draws.one(k))
        .with("n", Draws.one(n))
        .hinted("ab", Draws.one((double) m * k * n))
        .hinted("abv", Draws.one((double) m * n))
        .result("first", Draws.one(matrixFirst))
        .hinted("bv", Draws.one((double) k * n))
        .result("abv2", Draws.one((double) m * k))
        .result("second", Draws.one(vectorFirst))
        .result("saved", Draws.one(matrixFirst - vectorFirst))
        .mistake("matrix-first", matrixFirst)
        .mistake("vector-first", vectorFirst)
        .mistake("forgot-vector", (double) m * k * n - vectorFirst)
        .problem(3);
  }
}
