package forwardpass.lessons.forwardpass;

import forwardpass.engine.forward.RowMajor;
import forwardpass.lessons.exercise.Exercise;

/** Where a number of a tensor lies in memory. */
final class ExercisePlace implements Exercise {
  @Override
  public void ask(Given given) {
    int[] sizes = {
      given.integer("b", 3, 3, 6), given.integer("t", 4, 4, 9), given.integer("d", 6, 5, 12)
    };
    int i = given.show("i", given.integer(2, 1, sizes[0] - 1));
    int j = given.show("j", given.integer(1, 1, sizes[1] - 1));
    int k = given.show("k", given.integer(5, 1, sizes[2] - 1));
    given.redrawIf(sizes[0] == sizes[1] || sizes[1] == sizes[2]);
    int place = RowMajor.place(sizes, new int[] {i, j, k});
    given.asksExactly("place", place);
    given.result("page", sizes[1] * sizes[2]);
    given.mistake("from-one", place + 1);
    given.mistake("first-fastest", i + sizes[0] * (j + sizes[1] * k));
    given.mistake("no-width", sizes[1] * i + j + k);
    given.mistake("pages-before", place - sizes[1] * sizes[2]);
  }
}
