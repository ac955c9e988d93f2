package forwardpass.lessons.norms;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Which of four vectors does LayerNorm not tell from a given one? */
final class ExerciseSame implements Exercise {
  @Override
  public void ask(Given given) {
    int times = given.integer(2, 2, 4);
    int plus = given.integer(5, 2, 9);
    given.keep();
    double[] x = given.vector("x", new double[] {1, 4, 2}, 1, 6, 0);
    given.redrawIf(x[0] == x[1] || x[1] == x[2] || x[0] == x[2] || x[0] + x[2] == 2 * x[1]);
    double[] moved = Vectors.add(Vectors.scale(times, x), new double[] {plus, plus, plus});
    double[] squared = {x[0] * x[0], x[1] * x[1], x[2] * x[2]};
    double[] negative = Vectors.scale(-1, x);
    double[] turned = {x[2], x[0], x[1]};
    given.result("times", times, 0);
    given.result("plus", plus, 0);
    given.asksWhich(
        given.option("moved", "vector", moved),
        given.option("squared", "vector", squared),
        given.option("negative", "vector", negative),
        given.option("turned", "vector", turned));
  }
}
