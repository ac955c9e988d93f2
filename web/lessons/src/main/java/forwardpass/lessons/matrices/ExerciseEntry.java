package forwardpass.lessons.matrices;

import forwardpass.engine.linalg.MatMul;
import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;

/** One entry of a product, without the others. */
public final class ExerciseEntry implements Exercise<Double> {
  @Override
  public String id() {
    return "matrices-exercise-entry";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    Matrix a =
        seed == 0
            ? Matrix.of(new double[][] {{1, 0, 2}, {3, 1, -1}})
            : Draws.matrix(rng, 2, 3, -3, 4);
    Matrix b =
        seed == 0
            ? Matrix.of(new double[][] {{2, 5}, {4, 1}, {3, 2}})
            : Draws.matrix(rng, 3, 2, -3, 5);
    int row = seed == 0 ? 1 : rng.nextInt(2);
    int col = seed == 0 ? 0 : rng.nextInt(2);
    Matrix product = MatMul.matmul(a, b);
    double expected = product.get(row, col);
    double left = 0;
    for (double term : MatMul.entry(a, b, row, col).terms()) {
      left = term;
    }
    return new ProblemBuilder<>(NumberAnswer.exact(), expected)
        .with("a", Tables.math(a))
        .with("b", Tables.math(b))
        .with("row", Num.whole(row + 1))
        .with("col", Num.whole(col + 1))
        .hinted("terms", Tables.products(a.row(row), b.column(col)))
        .result("sum", Draws.one(expected))
        .mistake("other-way", product.get(1 - row, 1 - col))
        .mistake("row-col", product.get(col, row))
        .mistake("short", expected - left)
        .mistake("same-row", product.get(row, 1 - col))
        .problem(2);
  }
}
