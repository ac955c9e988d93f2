package forwardpass.lessons.gradientdescent.backprop;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;

/** The gradient of a number that is used twice: x · (ax + b). */
public final class ExerciseUsedTwice implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int a = given.integer("a", 3, 2, 9);
    int b = given.integer("b", 2, 1, 9);
    int x = given.integer("x", 4, 2, 9);
    double u = a * x + b;
    double inner = x * a;
    return given
        .asks(NumberAnswer.exact(), u + inner)
        .hinted("u", u, 0)
        .result("inner", inner, 0)
        .result("gradient", u + inner, 0)
        .mistake("outer", u)
        .mistake("inner", inner)
        .mistake("multiplied", u * inner)
        .mistake("value", x * u)
        .problem(2);
  }
}
