package forwardpass.lessons.comparingmodels;

import forwardpass.lessons.exercise.Exercise;

/** Welch's t from two means, two deviations and two sizes. */
final class ExerciseWelch implements Exercise {
  @Override
  public void ask(Given given) {
    int tenths = given.integer(735, 700, 800); // of B's mean
    int gap = given.integer(48, 20, 90);
    given.show("mean-a", (tenths + gap) / 10.0);
    given.show("mean-b", tenths / 10.0);
    double first = given.integer("s-a", 6, 3, 9);
    double second = given.integer("s-b", 4, 2, 8);
    double many = given.choice("n-a", 16, 9, 12, 25);
    double few = given.choice("n-b", 8, 5, 10, 20);
    double difference = given.hinted("difference", gap / 10.0);
    double sum = given.result("sum", first * first / many + second * second / few, 3);
    double error = given.result("error", Math.sqrt(sum), 3);
    given.asks("t", difference / error, 2).hints(3);
    given.mistake("no-sizes", difference / Math.sqrt(first * first + second * second));
    given.mistake("added", difference / (first / Math.sqrt(many) + second / Math.sqrt(few)));
    given.mistake("no-root", difference / sum);
    given.mistake("no-squares", difference / Math.sqrt(first / many + second / few));
  }
}
