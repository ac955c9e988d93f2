package forwardpass.lessons.dotproduct;

import forwardpass.lessons.exercise.Exercise;

/** The entry that makes two vectors perpendicular. */
public final class ExerciseMissing implements Exercise {
  @Override
  public void ask(Given given) {
    int p = given.integer("p", 3, 2, 9);
    int q = given.integer("q", 2, 2, 5);
    int t = given.integer(2, 2, 5);
    int r = given.show("r", q * t);
    double x = -p * t;
    given.asksExactly("x", x);
    given.hinted("first", p * r);
    given.result("minus", -p * r);
    given.mistake("sign", -x);
    given.mistake("undivided", -(double) p * r);
    given.mistake("turned", -p);
  }
}
