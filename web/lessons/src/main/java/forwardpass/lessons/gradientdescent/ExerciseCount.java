package forwardpass.lessons.gradientdescent;


import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** How many numbers a gradient has. */
public final class ExerciseCount implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    int n = given.choice("n", 7, 2, 3, 9, 13, 27, 32, 70);
    int batch = given.choice("batch", 8, 4, 16, 64);
    return given
        .asks(new VectorAnswer(2, -1), Reals.list(n, n))
        .result("all", Num.whole(n * batch))
        .mistake("each", Reals.list(n, (double) n * batch))
        .mistake("shared", Reals.list(n, (double) n / batch))
        .mistake("one", Reals.list(1, 1))
        .problem(2);
  }
}
