package forwardpass.lessons.linkbylink;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The slope of (a·x + b)², link by link. */
public final class ExerciseChain implements Exercise {
  @Override
  public void ask(Given given) {
    int a;
    int b;
    int x;
    int u;
    do {
      a = given.integer("a", 3, 2, 5);
      b = given.integer("b", 1, 1, 9);
      x = given.integer("x", 2, -4, 4);
      u = a * x + b;
    } while (given.redraw(x == 0 || Math.abs(u) < 2 || u == a));
    given.result("u", u, 0);
    given.result("outer", 2 * u, 0);
    given.result("double", 2 * a * a, 0);
    given.result("mixed", 2 * a * b, 0);
    given
        .asksExactly("slope", 2 * u * a)
        .mistake("outer-only", 2 * u)
        .mistake("value", u * u)
        .mistake("no-two", u * a)
        .mistake("inside-slope", 2 * a)
        .mistake("constant-lost", 2 * a * a * x)
        .hints(3);
  }
}
