package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;

/** The eigenvalue of a given direction: multiply once and compare. */
public final class ExerciseEigen implements Exercise<Double> {
  @Override
  public String id() {
    return "matrices-exercise-eigen";
  }

  /** A symmetric matrix [[p, q], [q, p]] moved along: its directions are [1, 1] and [1, −1]. */
  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int p = seed == 0 ? 4 : Draws.between(rng, 1, 12);
    int q = seed == 0 ? 1 : Draws.between(rng, 1, 9);
    boolean falling = seed != 0 && rng.nextInt(2) == 0;
    double length = seed == 0 ? 2 : Draws.between(rng, 2, 5);
    Matrix a = Matrix.of(new double[][] {{p, q}, {q, p}});
    double[] v = {length, falling ? -length : length};
    double[] image = MatMul.matvec(a, v);
    double lambda = image[0] / v[0];
    return new ProblemBuilder<>(NumberAnswer.exact(), lambda)
        .with("a", Tables.math(a))
        .with("v", Tables.math(v))
        .hinted("image", Tables.math(image))
        .result("lambda", Draws.one(lambda))
        .mistake("image", image[0])
        .mistake("other", falling ? p + (double) q : p - (double) q)
        .mistake("diagonal", (double) p)
        .problem(2);
  }
}
