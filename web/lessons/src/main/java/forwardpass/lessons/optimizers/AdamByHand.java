package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** Two steps of AdamW on one weight, every number on the way; each part has a row for each step. */
public final class AdamByHand extends Worked {
  private static final VectorParameter G = VectorParameter.fixed("g", -50, 50, 0.5, 4, 1);
  private static final NumberParameter W = new NumberParameter("w", 3.0, -9, 9, 0.1);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0, 1, 0.01);
  private static final NumberParameter BETA1 = new NumberParameter("beta1", 0.9, 0, 0.99, 0.01);
  private static final NumberParameter BETA2 = new NumberParameter("beta2", 0.95, 0, 0.999, 0.001);
  private static final NumberParameter DECAY = new NumberParameter("decay", 0.1, 0, 1, 0.01);
  private static final double EPSILON = 1e-8;
  private static final int DECIMALS = 3;

  public AdamByHand() {
    super("gradient-descent-adam", G, W, ALPHA, BETA1, BETA2, DECAY);
  }

  @Override
  protected void work(Parameters given, Working work) {
    List<AdamStep> steps = steps(given);
    double[] w = each(t -> steps.get(t).next()[0]); // before each step
    double[] means = each(t -> steps.get(t + 1).mean()[0]);
    double[] squares = each(t -> steps.get(t + 1).square()[0]);
    double[] meanHats = each(t -> steps.get(t + 1).meanHat()[0]);
    double[] squareHats = each(t -> steps.get(t + 1).squareHat()[0]);
    double[] directions = each(t -> meanHats[t] / (Math.sqrt(squareHats[t]) + EPSILON));
    double[] pulls = each(t -> directions[t] + given.get(DECAY) * w[t]);
    double[] after = each(t -> steps.get(t + 1).next()[0]);
    work.step("mean")
        .with("beta", given.get(BETA1))
        .with("old", nums(each(t -> steps.get(t).mean()[0])))
        .with("g", given.array(G))
        .values(means, DECIMALS);
    work.step("square")
        .with("beta", given.get(BETA2))
        .with("old", nums(each(t -> steps.get(t).square()[0])))
        .with("g", given.array(G))
        .values(squares, DECIMALS);
    correct(work.step("meanhat"), given.get(BETA1), means).values(meanHats, DECIMALS);
    correct(work.step("squarehat"), given.get(BETA2), squares).values(squareHats, DECIMALS);
    work.step("direction")
        .with("mean", nums(meanHats))
        .with("square", nums(squareHats))
        .values(directions, DECIMALS);
    work.step("pull")
        .with("decay", given.get(DECAY))
        .with("direction", nums(directions))
        .with("w", nums(w))
        .values(pulls, DECIMALS);
    work.step("update")
        .with("alpha", given.get(ALPHA))
        .with("w", nums(w))
        .with("pull", nums(pulls))
        .values(after, DECIMALS);
    work.announce("first", num(after[0])).announce("second", num(after[1]));
  }

  /** Before the first step, after it, after the second. */
  private static List<AdamStep> steps(Parameters given) {
    AdamSettings settings = new AdamSettings(given.get(BETA1), given.get(BETA2), EPSILON);
    List<AdamStep> steps = new ArrayList<>();
    steps.add(AdamStep.start(new double[] {given.get(W)}));
    for (double gradient : given.array(G)) {
      AdamStep last = steps.get(steps.size() - 1);
      double[] g = {gradient};
      steps.add(last.then(g, given.get(ALPHA), settings, given.get(DECAY)));
    }
    return steps;
  }

  private static StepBuilder correct(StepBuilder step, double beta, double[] means) {
    return step.formula("correct.numbers")
        .with("mean", nums(means))
        .with("beta", beta)
        .with("t", row -> Num.whole(row + 1));
  }

  /** A number of each of the two steps. */
  private static double[] each(IntToDoubleFunction number) {
    return new double[] {number.applyAsDouble(0), number.applyAsDouble(1)};
  }

  private static IntFunction<Num> nums(double[] numbers) {
    return i -> num(numbers[i]);
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }
}
