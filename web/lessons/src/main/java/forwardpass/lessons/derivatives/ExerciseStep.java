package forwardpass.lessons.derivatives;

import forwardpass.lessons.exercise.Exercise;

/** The power of ten at which bend and rounding balance. */
public final class ExerciseStep implements Exercise {
  @Override
  public void ask(Given given) {
    int power = given.integer("power", 2, 1, 3);
    int digits = given.integer("digits", 15, 4, 24);
    given.redrawIf(digits % (power + 1) != 0);
    given.result("more", power + 1);
    given.result("minus-digits", -digits);
    given.asksExactly("exponent", -digits / (power + 1.0)).hints(3);
    given.mistake("all-digits", -digits);
    given.mistake("same-power", -digits / (double) power);
    given.mistake("subtracted", power - digits);
  }
}
