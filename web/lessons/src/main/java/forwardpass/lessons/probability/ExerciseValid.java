package forwardpass.lessons.probability;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;

/** Which of four lists is a distribution? The others sum to more, to less, or hold a negative. */
public final class ExerciseValid implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    int b = 5 * given.integer(7, 4, 7); // all in hundredths
    int c = 5 * given.integer(4, 2, 5);
    int d = 5 * given.integer(1, 1, 3);
    int a = 100 - b - c - d;
    int more = 5 * given.integer(1, 1, 3);
    int less = 5 * given.integer(1, 1, 2);
    return ChoiceAnswer.asks(
            given,
            list("valid", a, b, c, d),
            list("over", a, b, c, d + more),
            list("under", a, b - less, c, d),
            list("negative", a + d + 5, b, c, -5))
        .result("list", Shown.typed(a / 100.0, b / 100.0, c / 100.0, d / 100.0))
        .result("sum-over", (100 + more) / 100.0, 2)
        .result("sum-under", (100 - less) / 100.0, 2)
        .problem(2);
  }

  private static ChoiceAnswer.Option list(String name, double... hundredths) {
    for (int i = 0; i < hundredths.length; i++) {
      hundredths[i] /= 100;
    }
    return ChoiceAnswer.option(name, "list", Shown.typed(hundredths));
  }
}
