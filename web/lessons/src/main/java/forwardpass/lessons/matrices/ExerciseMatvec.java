package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import java.util.List;

/** A 2×2 matrix times a vector. */
public final class ExerciseMatvec implements Exercise<List<Double>> {
  private static final VectorAnswer TYPE = new VectorAnswer(2, -1);

  @Override
  public String id() {
    return "matrices-exercise-matvec";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    Matrix w =
        seed == 0 ? Matrix.of(new double[][] {{2, 1}, {0, 3}}) : Draws.matrix(rng, 2, 2, -3, 5);
    double[] v = seed == 0 ? new double[] {4, 2} : Draws.vector(rng, 2, -4, 6);
    double[] result = MatMul.matvec(w, v);
    double[] columns = MatMul.matvec(w.transpose(), v);
    return new ProblemBuilder<>(TYPE, Tables.list(result))
        .with("w", Tables.math(w))
        .with("v", Tables.math(v))
        .hinted("row1", Tables.products(w.row(0), v))
        .hinted("row2", Tables.products(w.row(1), v))
        .result("first", Draws.one(result[0]))
        .result("second", Draws.one(result[1]))
        .mistake("columns", Tables.list(columns))
        .mistake("diagonal", Tables.list(w.get(0, 0) * v[0], w.get(1, 1) * v[1]))
        .mistake("sums", Tables.list(w.get(0, 0) + w.get(0, 1), w.get(1, 0) + w.get(1, 1)))
        .mistake("swapped", Tables.list(result[1], result[0]))
        .problem(2);
  }
}
