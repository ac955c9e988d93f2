package forwardpass.lessons.dotproduct;

import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** What stretching one vector does to the dot product and to the cosine. */
public final class ExerciseScale implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {
    int k = given.show("k", given.integer(3, 2, 6) * given.choice(1, 1, -1));
    int before = given.integer("before", 12, 3, 32);
    int hundredths = given.integer(80, 10, 94);
    double cosine = given.show("cosine", hundredths / 100.0);
    double after = k < 0 ? -cosine : cosine;
    double dot = k * before;
    return given
        .asks(new VectorAnswer(2, -1), Reals.list(dot, after))
        .result("after", after, 2)
        .result("dot", dot, 0)
        .mistake("both", Reals.list(dot, k * hundredths / 100.0))
        .mistake("neither", Reals.list(before, cosine))
        .mistake("squared", Reals.list(k * dot, after))
        .mistake("kept", Reals.list(dot, -after))
        .problem(2);
  }
}
