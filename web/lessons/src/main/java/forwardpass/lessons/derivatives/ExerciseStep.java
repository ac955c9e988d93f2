package forwardpass.lessons.derivatives;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The power of ten at which bend and rounding balance. */
public final class ExerciseStep implements Exercise {
  @Override
  public void ask(Given given) {
    int power;
    int digits;
    do {
      power = given.integer("power", 2, 1, 3);
      digits = given.integer("digits", 15, 4, 24);
    } while (given.redraw(digits % (power + 1) != 0));
    given.result("more", power + 1, 0);
    given.result("minus-digits", -digits, 0);
    given
        .asksExactly("exponent", -digits / (power + 1.0))
        .mistake("all-digits", -digits)
        .mistake("same-power", -digits / (double) power)
        .mistake("subtracted", power - digits)
        .hints(3);
  }

  /** Eleven counts of digits that two divides, seven that three does, six that four does. */
  @Override
  public int space() {
    return 24;
  }
}
