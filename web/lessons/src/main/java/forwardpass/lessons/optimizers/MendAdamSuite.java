package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Returned;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's Adam is tested for. The truth is the engine's own. */
public final class MendAdamSuite {
  private static final String METHOD = "adam";
  private static final int FUEL = 200_000;

  private MendAdamSuite() {}

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("double[]", "double"),
        List.of(
            new CodeTest("test.first", program -> compare(program, 0.01, 4)),
            new CodeTest("test.any-size", program -> compare(program, 0.01, -0.003)),
            new CodeTest("test.two", program -> compare(program, 0.1, 4, 1)),
            new CodeTest("test.zero", program -> compare(program, 0.1, 0, 0, -2)),
            new CodeTest(
                "test.long", program -> compare(program, 0.02, drawn(40, Rng.seeded(seed)))),
            new CodeTest("test.untouched", MendAdamSuite::untouched)));
  }

  private static double[] drawn(int count, Rng rng) {
    double[] gradients = new double[count];
    for (int i = 0; i < count; i++) {
      gradients[i] = rng.nextGaussian();
    }
    return gradients;
  }

  private static double[] run(Submission program, double rate, double... gradients) {
    Object result = program.call(METHOD, List.of(gradients, rate), FUEL);
    return (double[]) Objects.requireNonNull(result);
  }

  /** The weight before the first step and after each, from 0 on, [gradients + 1]. */
  static double[] wanted(double rate, double... gradients) {
    double[] w = new double[gradients.length + 1];
    AdamStep step = AdamStep.start(new double[1]);
    for (int t = 0; t < gradients.length; t++) {
      step = step.then(new double[] {gradients[t]}, rate, AdamSettings.languageModel(), 0);
      w[t + 1] = step.next()[0];
    }
    return w;
  }

  private static @Nullable Message compare(Submission program, double rate, double... gradients) {
    double[] found = run(program, rate, gradients.clone());
    return Returned.firstUnlike(found, wanted(rate, gradients), "fault.step", "t");
  }

  private static @Nullable Message untouched(Submission program) {
    double[] gradients = {4, 1, -2};
    double[] handedIn = gradients.clone();
    run(program, 0.1, handedIn);
    return Arrays.equals(gradients, handedIn) ? null : Message.of("fault.touched");
  }
}
