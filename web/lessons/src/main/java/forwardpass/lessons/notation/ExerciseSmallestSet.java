package forwardpass.lessons.notation;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Maths;
import java.util.List;

/** ℕ, ℤ or ℝ: the smallest that holds a number. */
final class ExerciseSmallestSet implements Exercise {
  private static final List<String> SETS = List.of("naturals", "integers", "reals");
  private static final List<String> LETTERS = List.of("\u2115", "\u2124", "\u211d");

  @Override
  public void ask(Given given) {
    int set = given.integer(1, 0, 2);
    int whole = given.integer(3, 1, 60);
    double real = given.choice(1, -1) * (whole + given.integer(5, 1, 9) / 10.0);
    given.show("x", set == 0 ? whole - 1 : set == 1 ? -whole : real);
    given.asksWhich(SETS.get(set), SETS.get((set + 1) % 3), SETS.get((set + 2) % 3));
    given.result("set", Maths.math(Maths.name(LETTERS.get(set))));
  }
}
