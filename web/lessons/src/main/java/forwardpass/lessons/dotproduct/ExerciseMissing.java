package forwardpass.lessons.dotproduct;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The entry that makes two vectors perpendicular. */
public final class ExerciseMissing implements Exercise {
  @Override
  public void ask(Given given) {
    int p = given.integer("p", 3, 2, 9);
    int q = given.integer("q", 2, 2, 5);
    int t = given.integer(2, 2, 5);
    int r = given.show("r", q * t);
    double x = -p * t;
    given
        .asksExactly("x", x)
        .hinted("first", p * r, 0)
        .result("minus", -p * r, 0)
        .mistake("sign", -x)
        .mistake("undivided", -(double) p * r)
        .mistake("turned", -p);
  }
}
