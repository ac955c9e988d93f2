package forwardpass.lessons.matrices;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Text;
import java.util.List;

/** The shape of AB, where there is one. */
public final class ExerciseAb implements Exercise<List<Integer>> {
  @Override
  public Problem<List<Integer>> problem(Given given) {
    int k = given.integer("k", 4, 2, 12);
    int m = given.integer("m", 3, 2, 12);
    int n = given.integer("n", 2, 2, 12);
    ShapeAnswer type = new ShapeAnswer();
    List<Integer> ba = m == n ? List.of(k, k) : ShapeAnswer.UNDEFINED;
    return given
        .asks(type, List.of(m, n))
        .result("ba", new Text(type.print(ba)))
        .mistake("inner", List.of(k, k))
        .mistake("swapped", List.of(n, m))
        .mistake("undefined", ShapeAnswer.UNDEFINED)
        .mistake("left", List.of(m, k))
        .mistake("right", List.of(k, n))
        .mistake("kept", List.of(m, k, n))
        .problem(2);
  }
}
