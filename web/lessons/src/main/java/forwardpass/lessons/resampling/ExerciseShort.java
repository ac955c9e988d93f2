package forwardpass.lessons.resampling;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** How many standard errors a measured coverage falls short of the claim. */
public final class ExerciseShort implements Exercise {
  @Override
  public void ask(Given given) {
    int made = given.choice("made", 400, 200, 500, 600, 800);
    int percent = given.choice("percent", 95, 80, 90);
    double claimed = percent / 100.0;
    int lacking = given.integer(12, 7, 40);
    int expected = made * percent / 100;
    int hits = given.show("hits", expected - lacking);
    double share = (double) hits / made;
    double gap = claimed - share;
    double error = Frequencies.standardError(claimed, made);
    given
        .asks("errors", gap / error, 1)
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
