package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.sampling.SamplingSteps;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A temperature and a top-p to be set, judged by running the sampler. */
public final class ExerciseBuild implements Exercise {
  private static final int WANTED = 3;

  @Override
  public void ask(Given given) {
    double gap = given.decimal(1, 0.8, 1.5, 1);
    double[] z = {3 * gap, 2 * gap, gap, 0, -gap};
    double t = given.choice(2.5, 2, 3);
    for (int i = 0; i < z.length; i++) {
      z[i] = Rounding.rint(z[i] * 10) / 10;
    }
    given.show("z", z);
    double p = limit(run(z, t, 1).probabilities());
    double most = hundredths(run(z, t, p).probabilities()[0] + 0.02);
    given.show("most", most);
    given.show("wanted", WANTED);
    given.asksToBuild(built -> lacks(built, z, most), 2, t, p).hints(2);
    given.result("t", t);
    given.result("p", p);
    given.mistake("cold", 1, limit(run(z, 1, 1).probabilities()));
    given.mistake("narrow", t, 0.1);
  }

  private static double hundredths(double x) {
    return Rounding.rint(100 * x) / 100;
  }

  /** A top-p that three of them reach and two do not. */
  private static double limit(double[] shares) {
    return hundredths(shares[0] + shares[1] + shares[2] / 2);
  }

  private static SamplingSteps run(double[] z, double t, double p) {
    return Sampler.temperature(t).withTopP(p).steps(z, new int[0]);
  }

  private static @Nullable Message lacks(double[] built, double[] z, double most) {
    if (!(built[0] > 0 && built[0] <= 100 && built[1] > 0 && built[1] <= 1)) {
      return Message.of("built.range");
    }
    SamplingSteps steps = run(z, built[0], built[1]);
    double share = steps.probabilities()[0];
    int count = steps.drawn().count();
    if (count != WANTED) {
      return Message.of("built.count").with("count", count);
    }
    return share > most ? Message.of("built.share").with("share", share, 3) : null;
  }
}
