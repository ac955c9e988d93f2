package forwardpass.lessons.matrices;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** (AB)v against A(Bv): the same result, another number of multiplications. */
public final class ExerciseBracket implements Exercise {
  @Override
  public void ask(Given given) {
    double m = given.integer("m", 10, 4, 15);
    double k = given.integer("k", 20, 4, 20);
    double n = given.integer("n", 5, 4, 15);
    double matrixFirst = given.result("first", m * k * n + m * n, 0);
    double vectorFirst = given.result("second", k * n + m * k, 0);
    given
        .asksExactly("saved", matrixFirst - vectorFirst)
        .mistake("matrix-first", matrixFirst)
        .mistake("vector-first", vectorFirst)
        .mistake("forgot-vector", m * k * n - vectorFirst)
        .mistake("flops", 2 * (matrixFirst - vectorFirst))
        .hints(3);
  }
}
