package forwardpass.lessons.resampling;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How many standard errors a measured coverage falls short of the claim. */
public final class ExerciseShort implements Exercise {
  @Override
  public void ask(Given given) {
    int made;
    int percent;
    int lacking;
    double errors;
    do {
      made = given.choice("made", 400, 200, 500, 600, 800);
      percent = given.choice("percent", 95, 80, 90);
      lacking = given.integer(12, 7, 40);
      errors = lacking / (made * Frequencies.standardError(percent / 100.0, made));
    } while (given.redraw(errors < 1.1 || errors > 6)); // as short as luck makes, or absurdly so
    double claimed = percent / 100.0;
    double error = Frequencies.standardError(claimed, made);
    int expected = made * percent / 100;
    int hits = given.show("hits", expected - lacking);
    double share = (double) hits / made;
    double gap = claimed - share;
    given
        .asks("errors", errors, 1)
        .result("expected", expected, 0)
        .result("gap", gap, 4)
        .result("error", error, 4)
        .hinted("claimed", claimed, 2)
        .mistake("one-draw", gap / Math.sqrt(claimed * (1 - claimed)))
        .mistake("measured", gap / Frequencies.standardError(share, made))
        .mistake("variance", gap / (error * error))
        .mistake("count", lacking / error)
        .hints(3);
  }
}
