package forwardpass.lessons.vectors;

import forwardpass.lessons.exercise.Exercise;

/** The magnitude of many equal entries grows with the root of their number. */
public final class ExerciseManyEqual implements Exercise {
  @Override
  public void ask(Given given) {
    int root = given.integer(16, 4, 30);
    int n = given.show("n", root * root);
    double entry = given.decimal("entry", 0.5, 0.2, 0.9, 1);
    given.asks(root * entry, 2);
    given.hinted("square", entry * entry);
    given.result("squares", n * entry * entry);
    given.result("norm", root * entry);
    given.mistake("sum", n * entry);
    given.mistake("no-root", n * entry * entry);
    given.mistake("unsquared", Math.sqrt(n * entry));
    given.mistake("one", entry);
  }
}
