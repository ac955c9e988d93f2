package forwardpass.lessons.chainrule;

import forwardpass.lessons.exercise.Exercise;

/** The whole and its beginning are known: what was the last conditional? */
public final class ExerciseLastFactor implements Exercise {
  @Override
  public void ask(Given given) {
    int beginning = given.integer(20, 4, 40); // thousandths
    int last = given.choice(4, 2, 5, 8); // tenths, with one over it in two decimals
    given.show("start", beginning / 1000.0);
    given.show("whole", beginning * last / 10_000.0);
    given.asksExactly("last", last / 10.0);
    given.mistake("multiplied", beginning * beginning * last / 1e7);
    given.mistake("subtracted", (beginning * 10 - beginning * last) / 1e4);
    given.mistake("upside-down", 10.0 / last);
  }
}
