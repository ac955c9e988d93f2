package forwardpass.lessons.attention;

import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** How wide a head is, how many numbers its W_Q holds, and those of all heads together. */
final class ExerciseDk implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    int heads;
    int width;
    do {
      heads = given.integer("heads", 12, 3, 24);
      width = given.choice(64, 32, 48, 80, 96, 128);
    } while (given.redraw(heads == width));
    int model = given.show("model", heads * width);
    double one = (double) model * width;
    return given
        .asks(new VectorAnswer(3, -1), Reals.list(width, one, one * heads))
        .result("width", width, 0)
        .result("one", Num.groupedWhole(one))
        .result("all", Num.groupedWhole(one * heads))
        .mistake("undivided", Reals.list(model, (double) model * model, (double) model * model))
        .mistake("square", Reals.list(width, (double) width * width, one))
        .mistake("three", Reals.list(width, 3 * one, 3 * one * heads))
        .problem(3);
  }
}
