package forwardpass.lessons.resampling;

import forwardpass.engine.probability.Frequencies;
import forwardpass.lessons.exercise.Exercise;

/** How many standard errors a measured coverage falls short of the claim. */
public final class ExerciseShort implements Exercise {
  @Override
  public void ask(Given given) {
    int made = given.choice("made", 400, 200, 500, 600, 800);
    int percent = given.choice("percent", 95, 80, 90);
    int lacking = given.integer(12, 7, 40);
    double errors = lacking / (made * Frequencies.standardError(percent / 100.0, made));
    given.redrawIf(errors < 1.1 || errors > 6); // as short as luck makes, or absurdly so
    double claimed = percent / 100.0;
    double error = Frequencies.standardError(claimed, made);
    int expected = made * percent / 100;
    int hits = given.show("hits", expected - lacking);
    double share = (double) hits / made;
    double gap = claimed - share;
    given.asks("errors", errors, 1).hints(3);
    given.result("expected", expected);
    given.result("gap", gap, 4);
    given.result("error", error, 4);
    given.hinted("claimed", claimed);
    given.mistake("one-draw", gap / Math.sqrt(claimed * (1 - claimed)));
    given.mistake("measured", gap / Frequencies.standardError(share, made));
    given.mistake("variance", gap / (error * error));
    given.mistake("count", lacking / error);
  }
}
