package forwardpass.lessons.chainrule;

import forwardpass.lessons.exercise.Exercise;

/** How many pairs there would be if the second word took no notice of the first. */
public final class ExerciseIndependent implements Exercise {
  @Override
  public void ask(Given given) {
    int hundreds = given.integer(2, 1, 8);
    double pairs = given.show("pairs", 100 * hundreds);
    double first = given.show("first", 10 * given.integer(4, 2, 8) * hundreds);
    double second = given.show("second", 5 * given.integer(5, 1, 9) * hundreds);
    double both = first * second / pairs;
    given.asksExactly("both", both);
    given.mistake("share", both / pairs);
    given.mistake("smaller", Math.min(first, second));
    given.mistake("half", second / 2);
    given.mistake("difference", Math.abs(first - second));
  }
}
