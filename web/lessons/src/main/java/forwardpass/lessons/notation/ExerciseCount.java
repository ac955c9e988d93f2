package forwardpass.lessons.notation;

import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;

/** How many numbers a matrix of a shape holds. */
final class ExerciseCount implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    int m = given.choice("m", 512, 8, 16, 24, 32, 48, 64, 96, 128, 160, 192, 256, 320, 384, 640);
    int n = given.choice("n", 768, 8, 16, 24, 32, 48, 64, 96, 128, 160, 192, 256, 320, 384, 640);
    return given
        .asks(NumberAnswer.exact(), (double) m * n)
        .result("count", Num.grouped(m * n))
        .mistake("added", (double) m + n)
        .mistake("row", (double) n)
        .mistake("square", (double) m * m)
        .problem(2);
  }
}
