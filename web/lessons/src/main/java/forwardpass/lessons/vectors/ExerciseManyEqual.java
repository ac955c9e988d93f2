package forwardpass.lessons.vectors;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The magnitude of many equal entries grows with the root of their number. */
public final class ExerciseManyEqual implements Exercise {
  @Override
  public void ask(Given given) {
    int root = given.integer(16, 4, 30);
    int n = given.show("n", root * root);
    double entry = given.decimal("entry", 0.5, 0.2, 0.9, 1);
    given
        .asks(root * entry, 2)
        .hinted("square", entry * entry, 2)
        .result("squares", n * entry * entry, 2)
        .result("norm", root * entry, 1)
        .mistake("sum", n * entry)
        .mistake("no-root", n * entry * entry)
        .mistake("unsquared", Math.sqrt(n * entry))
        .mistake("one", entry);
  }
}
