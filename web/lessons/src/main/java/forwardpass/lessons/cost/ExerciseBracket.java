package forwardpass.lessons.cost;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** (AB)v against A(Bv): the same result, another number of multiplications. */
public final class ExerciseBracket implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double m = given.integer("m", 10, 4, 15);
    double k = given.integer("k", 20, 4, 20);
    double n = given.integer("n", 5, 4, 15);
    double matrixFirst = m * k * n + m * n;
    double vectorFirst = k * n + m * k;
    return given
        .asks(NumberAnswer.exact(), matrixFirst - vectorFirst)
        .result("first", matrixFirst, 0)
        .result("second", vectorFirst, 0)
        .result("saved", matrixFirst - vectorFirst, 0)
        .mistake("matrix-first", matrixFirst)
        .mistake("vector-first", vectorFirst)
        .mistake("forgot-vector", m * k * n - vectorFirst)
        .mistake("flops", 2 * (matrixFirst - vectorFirst))
        .problem(3);
  }
}
