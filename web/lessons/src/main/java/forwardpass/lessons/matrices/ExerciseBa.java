package forwardpass.lessons.matrices;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;
import java.util.List;

/** The shape of BA, which has one in half of the problems. */
public final class ExerciseBa implements Exercise {
  @Override
  public void ask(Given given) {
    int m = given.integer("m", 3, 2, 12);
    int k = given.show("k", m + given.integer(1, 1, 6));
    int n = given.show("n", given.choice(given.integer(2, 2, 12), m));
    boolean fits = n == m;
    ShapeAnswer type = new ShapeAnswer();
    List<Integer> ba = fits ? List.of(k, k) : ShapeAnswer.UNDEFINED;
    given.asks(type, ba);
    given.result("ba", new Text(type.print(ba)));
    given.mistakeIf(fits, "refused");
    given.mistakeIf(!fits, "inner", k, k);
    given.mistake("ab", m, n);
    given.mistake("neighbours", n, m);
    given.mistake("left", k, n);
  }
}
