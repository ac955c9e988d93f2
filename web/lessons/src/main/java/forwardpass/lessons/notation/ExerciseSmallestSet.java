package forwardpass.lessons.notation;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.words.Message;
import java.util.List;

/** ℕ, ℤ or ℝ: the smallest that holds a number. */
final class ExerciseSmallestSet implements Exercise<String> {
  private static final List<String> SETS = List.of("naturals", "integers", "reals");
  private static final List<String> LETTERS = List.of("\u2115", "\u2124", "\u211d");

  @Override
  public Problem<String> problem(Given given) {
    int set = given.integer(1, 0, 2);
    int whole = given.integer(3, 1, 60);
    double real = given.choice(1, -1) * (whole + given.integer(5, 1, 9) / 10.0);
    given.show("x", set == 0 ? whole - 1 : set == 1 ? -whole : real);
    int low = set == 0 ? 1 : 0;
    int high = set == 2 ? 1 : 2;
    return given
        .asks(new ChoiceAnswer(List.of(option(0), option(1), option(2))), SETS.get(set))
        .result("set", Maths.math(Maths.name(LETTERS.get(set))))
        .mistake(low < set ? "too-small" : "too-large", SETS.get(low))
        .mistake(high < set ? "too-small" : "too-large", SETS.get(high))
        .problem(2);
  }

  private static ChoiceAnswer.Option option(int set) {
    return new ChoiceAnswer.Option(SETS.get(set), Message.of("option." + SETS.get(set)));
  }
}
