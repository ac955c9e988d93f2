package forwardpass.lessons.probability;

import forwardpass.lessons.exercise.Exercise;

/** Which of four lists is a distribution? The others sum to more, to less, or hold a negative. */
public final class ExerciseValid implements Exercise {
  @Override
  public void ask(Given given) {
    int b = 5 * given.integer(7, 4, 7); // all in hundredths
    int c = 5 * given.integer(4, 2, 5);
    int d = 5 * given.integer(1, 1, 3);
    int a = 100 - b - c - d;
    int more = 5 * given.integer(1, 1, 3);
    int less = 5 * given.integer(1, 1, 2);
    given.asksWhich(
        given.option("valid", "list", given.hundredths(a, b, c, d)),
        given.option("over", "list", given.hundredths(a, b, c, d + more)),
        given.option("under", "list", given.hundredths(a, b - less, c, d)),
        given.option("negative", "list", given.hundredths(a + d + 5, b, c, -5)));
    given.result("list", given.hundredths(a, b, c, d));
    given.result("sum-over", (100 + more) / 100.0);
    given.result("sum-under", (100 - less) / 100.0);
  }
}
