package forwardpass.lessons.decoding;

import forwardpass.engine.sampling.Penalties;
import forwardpass.engine.sampling.Sampler;
import forwardpass.lessons.exercise.Exercise;

/** The repetition penalty on a positive logit, a negative one, and one that was not said. */
public final class ExercisePenalty implements Exercise {
  @Override
  public void ask(Given given) {
    double theta = given.choice("theta", 2.0, 1.25, 1.6);
    double up = given.decimal("up", 3, 1, 4.8, 1);
    double down = given.decimal("down", -2, -4.8, -1, 1);
    double fresh = given.decimal("fresh", 0.5, 0.3, 2, 1);
    int times = given.integer("times", 2, 2, 3);
    int[] said = times == 2 ? new int[] {0, 0, 1} : new int[] {0, 0, 1, 0};
    double[] z = {up, down, fresh};
    double[] after =
        Sampler.temperature(1)
            .withPenalties(new Penalties(theta, 0, 0))
            .steps(z, said, 0)
            .penalized();
    double often = theta;
    for (int i = 1; i < times; i++) {
      often *= theta;
    }
    given.result("after", after);
    given.asks(after, 3);
    given.mistake("rewarded", up / theta, down / theta, fresh);
    given.mistake("counted", up / often, down * theta, fresh);
    given.mistake("all", up / theta, down * theta, fresh / theta);
    given.mistake("taken", up - theta, down - theta, fresh);
  }
}
