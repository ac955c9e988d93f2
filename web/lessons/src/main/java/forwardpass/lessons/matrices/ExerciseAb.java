package forwardpass.lessons.matrices;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
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
    given.asksShape(m, n);
    given.result("ba", new Text(type.print(ba)));
    given.mistake("inner", k, k);
    given.mistake("swapped", n, m);
    given.mistake("undefined");
    given.mistake("left", m, k);
    given.mistake("right", k, n);
    given.mistake("kept", m, k, n);
  }
}
