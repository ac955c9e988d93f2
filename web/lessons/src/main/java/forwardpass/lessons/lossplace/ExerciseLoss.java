package forwardpass.lessons.lossplace;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.probability.Information;
import forwardpass.lessons.exercise.Exercise;

/** The mean loss of a text of three tokens: each row is judged by the token that follows. */
final class ExerciseLoss implements Exercise {
  @Override
  public void ask(Given given) {
    double[][] rows = {
      given.distribution(new double[] {0.2, 0.1, 0.7}, 5),
      given.distribution(new double[] {0.5, 0.3, 0.2}, 5),
      given.distribution(new double[] {0.2, 0.5, 0.3}, 5)
    };
    int[] order = {given.integer(0, 0, 2), given.integer(2, 0, 2), given.integer(1, 0, 2)};
    given.redrawIf(order[0] == order[1] || order[1] == order[2]);
    given.show("p", Matrix.of(rows));
    given.show("tokens", order[0], order[1], order[2]);
    double first = Information.surprise(rows[0][order[1]]);
    double second = Information.surprise(rows[1][order[2]]);
    double loss = (first + second) / 2;
    double last = Information.surprise(rows[2][order[2]]);
    double own = Information.surprise(rows[0][order[0]]) + Information.surprise(rows[1][order[1]]);
    for (double p : Matrix.of(rows).toRowMajor()) {
      given.redrawIf(Math.abs(p - loss) < 0.006); // the answer would stand in the problem
    }
    given.asks("loss", loss, 2).hints(3);
    given.result("one", rows[0][order[1]]);
    given.result("two", rows[1][order[2]]);
    given.mistake("unshifted", (own + last) / 3);
    given.mistake("sum", first + second);
    given.mistake("three", (first + second) / 3);
    given.mistake("wrapped", (first + second + Information.surprise(rows[2][order[0]])) / 3);
    given.mistake("mean-first", Information.surprise((rows[0][order[1]] + rows[1][order[2]]) / 2));
  }
}
