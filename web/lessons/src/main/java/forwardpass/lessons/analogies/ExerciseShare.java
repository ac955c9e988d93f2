package forwardpass.lessons.analogies;

import forwardpass.lessons.exercise.Exercise;

/** How much of the variance a map of two directions shows, from the singular values. */
final class ExerciseShare implements Exercise {
  @Override
  public void ask(Given given) {
    int first = given.integer("first", 6, 6, 9);
    int second = given.integer("second", 4, 4, 5);
    int third = given.integer("third", 3, 2, 3);
    int fourth = given.integer("fourth", 2, 1, 2);
    double both = given.hinted("both", first * first + second * second, 0);
    double all = given.hinted("all", both + third * third + fourth * fourth, 0);
    double sum = first + second + third + fourth;
    given.asks("share", 100 * both / all, 1);
    given.mistake("unsquared", 100 * (first + second) / sum);
    given.mistake("first-only", 100.0 * first * first / all);
    given.mistake("lost", 100 * (all - both) / all);
    given.mistake("square-of-sum", 100 * (first + second) * (first + second) / (sum * sum));
  }
}
