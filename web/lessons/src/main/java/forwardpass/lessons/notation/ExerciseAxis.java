package forwardpass.lessons.notation;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import java.util.List;

/** What is left of a shape when one text is taken out of a batch. */
final class ExerciseAxis implements Exercise<List<Integer>> {
  @Override
  public Problem<List<Integer>> problem(Given given) {
    int b = given.integer("b", 4, 2, 10);
    int t = given.show("t", 16 * given.integer(8, 1, 32));
    int d = given.show("d", 8 * given.integer(24, 3, 96));
    return given
        .asks(new ShapeAnswer(), List.of(t, d))
        .mistake("token", List.of(d))
        .mistake("kept", List.of(1, t, d))
        .mistake("first-two", List.of(b, t))
        .mistake("turned", List.of(d, t))
        .mistake("merged", List.of(b * t, d))
        .problem(2);
  }
}
