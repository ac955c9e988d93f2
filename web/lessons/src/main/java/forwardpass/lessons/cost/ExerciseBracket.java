package forwardpass.lessons.cost;

import forwardpass.lessons.exercise.Exercise;

/** (AB)v against A(Bv): the same result, another number of multiplications. */
public final class ExerciseBracket implements Exercise {
  @Override
  public void ask(Given given) {
    double m = given.integer("m", 10, 4, 15);
    double k = given.integer("k", 20, 4, 20);
    double n = given.integer("n", 5, 4, 15);
    double matrixFirst = given.result("first", m * k * n + m * n);
    double vectorFirst = given.result("second", k * n + m * k);
    given.asksExactly("saved", matrixFirst - vectorFirst).hints(3);
    given.mistake("matrix-first", matrixFirst);
    given.mistake("vector-first", vectorFirst);
    given.mistake("forgot-vector", m * k * n - vectorFirst);
    given.mistake("flops", 2 * (matrixFirst - vectorFirst));
  }
}
