package forwardpass.lessons.decoding;

import forwardpass.engine.sampling.Penalties;
import forwardpass.engine.sampling.Sampler;
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
        Sampler.temperature(1)
            .withPenalties(penalties)
            .steps(new double[] {z}, context, prompt)
            .penalized();
    double left = after[0];
    for (double shown : new double[] {presence, frequency, said, prompt, z}) {
      given.redrawIf(Math.abs(left - shown) < 1e-6);
    }
    given.asks("after", left, 1);
    given.mistake("prompt", z - presence - frequency * (prompt + said));
    given.mistake("each", z - (presence + frequency) * said);
    given.mistake("presence-alone", z - presence);
    given.mistake("frequency-alone", z - frequency * said);
  }
}
