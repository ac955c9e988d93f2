package forwardpass.lessons.landscape;

import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.View;
import forwardpass.lessons.worked.PlainSteps;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Working;
import java.util.function.IntFunction;

/**
 * The arithmetic of one step of one walk: each part with a row for each of the two weights.
 *
 * @param gradient what the optimiser was told
 */
@SuppressWarnings("ArrayRecordComponent") // made for one view, never changed
record OpenedStep(Memory before, Memory after, double[] gradient, double rate) {
  private static final int DECIMALS = 3;

  /**
   * The rule, the numbers and the result of each part of a step.
   *
   * @param step which, from 1 on
   */
  static View of(Walk walk, int step, double rate) {
    OpenedStep opened =
        new OpenedStep(
            walk.stands().get(step - 1),
            walk.stands().get(step),
            walk.gradients().get(step - 1),
            rate);
    return PlainSteps.of(opened::work);
  }

  private void work(Working work) {
    if (before instanceof Memory.Rolling old && after instanceof Memory.Rolling now) {
      step(work, "velocity")
          .with("old", nums(old.velocity()))
          .with("g", nums(gradient))
          .values(now.velocity(), DECIMALS);
      move(step(work, "roll"), now.velocity());
    } else if (before instanceof Memory.Adaptive old && after instanceof Memory.Adaptive now) {
      adapt(work, old.step(), now.step(), now.decay());
    } else {
      move(step(work, "plain"), gradient);
    }
  }

  private void adapt(Working work, AdamStep old, AdamStep now, double decay) {
    double beta1 = Memory.settings().beta1();
    double beta2 = Memory.settings().beta2();
    remember(step(work, "mean"), beta1, old.mean(), now.mean());
    remember(step(work, "square"), beta2, old.square(), now.square());
    correct(step(work, "meanhat"), beta1, now.t(), now.mean(), now.meanHat());
    correct(step(work, "squarehat"), beta2, now.t(), now.square(), now.squareHat());
    double[] directions = new double[gradient.length];
    for (int i = 0; i < directions.length; i++) {
      double root = Math.sqrt(now.squareHat()[i]);
      directions[i] = now.meanHat()[i] / (root + Memory.settings().epsilon());
    }
    step(work, "direction")
        .with("mean", nums(now.meanHat()))
        .with("square", nums(now.squareHat()))
        .values(directions, DECIMALS);
    if (decay == 0) {
      move(step(work, "adapt"), directions);
    } else {
      move(step(work, "decay").with("decay", decay), directions);
    }
  }

  private static StepBuilder step(Working work, String key) {
    return work.step(key, "open." + key);
  }

  private void remember(StepBuilder step, double beta, double[] old, double[] now) {
    step.with("beta", beta).with("old", nums(old)).with("g", nums(gradient)).values(now, DECIMALS);
  }

  private static void correct(StepBuilder step, double beta, int t, double[] mean, double[] hat) {
    step.formula("open.correct.numbers")
        .with("beta", beta)
        .with("mean", nums(mean))
        .with("t", Num.whole(t))
        .values(hat, DECIMALS);
  }

  private void move(StepBuilder step, double[] along) {
    step.with("w", nums(before.place()))
        .with("alpha", rate)
        .with("along", nums(along))
        .values(after.place(), DECIMALS);
  }

  private static IntFunction<Num> nums(double[] values) {
    return i -> {
      Num full = Num.upTo(values[i] + 0.0, DECIMALS); // + 0.0 turns −0 into 0
      return full.inFull() ? full : Num.sized(values[i], DECIMALS);
    };
  }
}
