package forwardpass.lessons.positions;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;

/** Which other places give the same score under rotary positions? */
final class ExerciseApart implements Exercise {
  @Override
  public void ask(Given given) {
    int m = given.integer("m", 12, 8, 20);
    int gap = given.integer(4, 3, 6);
    int n = given.show("n", m - gap);
    int shift = given.integer(30, 11, 60);
    given.result("gap", gap, 0);
    given.asksWhich(
        places("shifted", m + shift, n + shift),
        places("swapped", n, m),
        places("doubled", 2 * m, 2 * n),
        places("summed", m + 1, n - 1));
  }

  private static ChoiceAnswer.Option places(String name, int query, int key) {
    return ChoiceAnswer.option(name, "places", Shown.typed(query, key));
  }
}
