package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.MatrixAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import java.util.ArrayList;
import java.util.List;

/** AB and, below it, BA. */
public final class ExerciseMatmul implements Exercise<List<List<Double>>> {
  private static final MatrixAnswer TYPE = new MatrixAnswer(4, 2, -1);

  @Override
  public String id() {
    return "matrices-exercise-matmul-by-hand";
  }

  @Override
  public Problem<List<List<Double>>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    Matrix a =
        seed == 0 ? Matrix.of(new double[][] {{1, 2}, {3, 4}}) : Draws.matrix(rng, 2, 2, -3, 5);
    Matrix b =
        seed == 0 ? Matrix.of(new double[][] {{5, 6}, {7, 8}}) : Draws.matrix(rng, 2, 2, -3, 5);
    Matrix ab = MatMul.matmul(a, b);
    Matrix ba = MatMul.matmul(b, a);
    Matrix entries = entryByEntry(a, b);
    return new ProblemBuilder<>(TYPE, stacked(ab, ba))
        .with("a", Tables.math(a))
        .with("b", Tables.math(b))
        .result("ab", Tables.math(ab))
        .result("ba", Tables.math(ba))
        .hinted("terms", Tables.products(a.row(0), b.column(0)))
        .result("first", Draws.one(ab.get(0, 0)))
        .mistake("entries", stacked(entries, entries))
        .mistake("order", stacked(ba, ab))
        .mistake("same", stacked(ab, ab))
        .mistake("rows", stacked(MatMul.matmul(a, b.transpose()), MatMul.matmul(b, a.transpose())))
        .problem(3);
  }

  private static List<List<Double>> stacked(Matrix top, Matrix bottom) {
    List<List<Double>> rows = new ArrayList<>(Tables.rows(top));
    rows.addAll(Tables.rows(bottom));
    return List.copyOf(rows);
  }

  private static Matrix entryByEntry(Matrix a, Matrix b) {
    double[] out = new double[4];
    for (int i = 0; i < 4; i++) {
      out[i] = a.get(i / 2, i % 2) * b.get(i / 2, i % 2);
    }
    return Matrix.ofRowMajor(2, 2, out);
  }
}
