package forwardpass.lessons.linkbylink;

import forwardpass.lessons.exercise.Exercise;

/** The slope of (a·x + b)², link by link. */
public final class ExerciseChain implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer("a", 3, 2, 5);
    int b = given.integer("b", 1, 1, 9);
    int x = given.integer("x", 2, -4, 4);
    int u = a * x + b;
    given.redrawIf(x == 0 || Math.abs(u) < 2 || u == a);
    given.result("u", u);
    given.result("outer", 2 * u);
    given.result("double", 2 * a * a);
    given.result("mixed", 2 * a * b);
    given.asksExactly("slope", 2 * u * a).hints(3);
    given.mistake("outer-only", 2 * u);
    given.mistake("value", u * u);
    given.mistake("no-two", u * a);
    given.mistake("inside-slope", 2 * a);
    given.mistake("constant-lost", 2 * a * a * x);
  }
}
