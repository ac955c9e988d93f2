package forwardpass.lessons.probability;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** From the spread of some rounds to that of longer ones, without a probability. */
public final class ExerciseCoins implements Exercise {
  @Override
  public void ask(Given given) {
    int n;
    int root;
    do {
      n = given.integer(50, 20, 90);
      root = given.integer(3, 2, 5);
    } while (given.redraw(n * root * root > 999)); // three digits are enough to work by hand
    given.show("n", n);
    given.show("more", n * root * root);
    double spread = given.decimal("spread", 0.06, 0.04, 0.09, 2);
    given
        .asks("new", spread / root, 4)
        .result("times", root * root, 0)
        .result("root", root, 0)
        .mistake("straight", spread / (root * root))
        .mistake("same", spread)
        .mistake("grown", spread * root);
  }
}
