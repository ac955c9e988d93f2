package forwardpass.lessons.probability;

import forwardpass.lessons.exercise.Exercise;

/** From the spread of some rounds to that of longer ones, without a probability. */
public final class ExerciseCoins implements Exercise {
  @Override
  public void ask(Given given) {
    int n = given.integer(50, 20, 90);
    int root = given.integer(3, 2, 5);
    given.redrawIf(n * root * root > 999); // three digits are enough to work by hand
    given.show("n", n);
    given.show("more", n * root * root);
    double spread = given.decimal("spread", 0.06, 0.04, 0.09, 2);
    given.asks("new", spread / root, 4);
    given.result("times", root * root);
    given.result("root", root);
    given.mistake("straight", spread / (root * root));
    given.mistake("same", spread);
    given.mistake("grown", spread * root);
  }
}
