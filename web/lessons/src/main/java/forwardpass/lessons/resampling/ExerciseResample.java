package forwardpass.lessons.resampling;

import forwardpass.lessons.exercise.Exercise;

/** Which of four lists can be a resample of five scores? */
public final class ExerciseResample implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer(71, 55, 80); // all in hundredths
    int b = a + given.integer(4, 2, 5);
    int c = b + given.integer(2, 2, 5);
    int d = c + given.integer(2, 2, 5);
    int e = d + given.integer(2, 2, 5);
    given.show("scores", given.hundredths(c, a, e, b, d));
    int between = c + 1;
    given.asksWhich(
        given.option("drawn", "list", given.hundredths(e, c, c, e, a)),
        given.option("short", "list", given.hundredths(a, d, e, b)),
        given.option("foreign", "list", given.hundredths(d, between, b, a, c)),
        given.option("long", "list", given.hundredths(b, e, a, a, d, c)));
    given.result("foreign", between / 100.0);
  }
}
