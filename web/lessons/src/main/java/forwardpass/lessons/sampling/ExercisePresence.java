package forwardpass.lessons.sampling;

import forwardpass.engine.sampling.Penalties;
import forwardpass.lessons.exercise.Exercise;

/** Presence and frequency penalties on a token of the prompt that was said since. */
public final class ExercisePresence implements Exercise {
  @Override
  public void ask(Given given) {
    double z = given.decimal("z", 2, 1, 6, 1);
    int prompt = given.integer("prompt", 3, 1, 4);
    int said = given.integer("said", 2, 2, 4);
    double presence = given.choice("presence", 0.3, 0.4, 0.7);
    double frequency = given.choice("frequency", 0.5, 0.2, 0.6);
    int[] context = new int[prompt + said]; // nothing but this token, 0
    Penalties penalties = new Penalties(1, presence, frequency);
    double[] after =
        Cuts.plain().withPenalties(penalties).steps(new double[] {z}, context, prompt).penalized();
    given.asks("after", after[0], 1);
    given.mistake("prompt", z - presence - frequency * (prompt + said));
    given.mistake("each", z - (presence + frequency) * said);
    given.mistake("presence-alone", z - presence);
    given.mistake("frequency-alone", z - frequency * said);
  }
}
