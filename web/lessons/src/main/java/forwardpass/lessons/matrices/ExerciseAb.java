package forwardpass.lessons.matrices;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.node.Text;
import java.util.List;

/** The shape of AB, where there is one. */
public final class ExerciseAb implements Exercise {
  @Override
  public void ask(Given given) {
    int k = given.integer("k", 4, 2, 12);
    int m = given.integer("m", 3, 2, 12);
    int n = given.integer("n", 2, 2, 12);
    ShapeAnswer type = new ShapeAnswer();
    List<Integer> ba = m == n ? List.of(k, k) : ShapeAnswer.UNDEFINED;
    given
        .asks(type, List.of(m, n))
        .result("ba", new Text(type.print(ba)))
        .mistake("inner", k, k)
        .mistake("swapped", n, m)
        .mistake("undefined", ShapeAnswer.UNDEFINED)
        .mistake("left", m, k)
        .mistake("right", k, n)
        .mistake("kept", m, k, n);
  }
}
