package forwardpass.lessons.optimizers;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Two steps of AdamW on one weight, every number on the way; each part has a row for each step. */
public final class AdamByHand extends Worked {
  private static final VectorParameter G =
      new VectorParameter("g", List.of(4.0, 1.0), 2, 2, -50, 50, 0.5);
  private static final NumberParameter W = new NumberParameter("w", 3.0, -9, 9, 0.1);
  private static final NumberParameter ALPHA = new NumberParameter("alpha", 0.1, 0, 1, 0.01);
  private static final NumberParameter BETA1 = new NumberParameter("beta1", 0.9, 0, 0.99, 0.01);
  private static final NumberParameter BETA2 = new NumberParameter("beta2", 0.95, 0, 0.999, 0.001);
  private static final NumberParameter DECAY = new NumberParameter("decay", 0.1, 0, 1, 0.01);
  private static final double EPSILON = 1e-8;
  private static final int DECIMALS = 3;
  private static final int STEPS = 2;

  public AdamByHand() {
    super("gradient-descent-adam", G, W, ALPHA, BETA1, BETA2, DECAY);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] g = given.array(G);
    double decay = given.get(DECAY);
    List<AdamStep> steps = steps(given);
    double[] w = each(STEPS, t -> steps.get(t).next()[0]); // before each step
    double[] means = after(steps, AdamStep::mean);
    double[] squares = after(steps, AdamStep::square);
    double[] meanHats = after(steps, AdamStep::meanHat);
    double[] squareHats = after(steps, AdamStep::squareHat);
    double[] directions = each(STEPS, t -> meanHats[t] / (Math.sqrt(squareHats[t]) + EPSILON));
    double[] pulls = each(STEPS, t -> directions[t] + decay * w[t]);
    work.step("mean")
        .with("beta", given.get(BETA1))
        .with("old", nums(each(STEPS, t -> steps.get(t).mean()[0])))
        .with("g", g)
        .values(means, DECIMALS);
    work.step("square")
        .with("beta", given.get(BETA2))
        .with("old", nums(each(STEPS, t -> steps.get(t).square()[0])))
        .with("g", g)
        .values(squares, DECIMALS);
    correct(work, "meanhat", given.get(BETA1), means, meanHats);
    correct(work, "squarehat", given.get(BETA2), squares, squareHats);
    work.step("direction")
        .with("mean", nums(meanHats))
        .with("square", nums(squareHats))
        .values(directions, DECIMALS);
    work.step("pull")
        .with("direction", nums(directions))
        .with("decay", decay)
        .with("w", nums(w))
        .values(pulls, DECIMALS);
    work.step("update")
        .with("w", nums(w))
        .with("alpha", given.get(ALPHA))
        .with("pull", nums(pulls))
        .values(after(steps, AdamStep::next), DECIMALS);
    work.announce("first", num(steps.get(1).next()[0]))
        .announce("second", num(steps.get(2).next()[0]));
  }

  /** Before the first step, after it, after the second. */
  private static List<AdamStep> steps(Parameters given) {
    AdamSettings settings = new AdamSettings(given.get(BETA1), given.get(BETA2), EPSILON);
    List<AdamStep> steps = new ArrayList<>();
    steps.add(AdamStep.start(new double[] {given.get(W)}));
    for (int t = 0; t < STEPS; t++) {
      double[] gradient = {given.get(G).get(t)};
      steps.add(steps.get(t).then(gradient, given.get(ALPHA), settings, given.get(DECAY)));
    }
    return steps;
  }

  private static void correct(
      Working work, String key, double beta, double[] means, double[] corrected) {
    work.step(key)
        .formula("correct.numbers")
        .with("mean", nums(means))
        .with("beta", beta)
        .with("t", row -> Num.whole(row + 1))
        .values(corrected, DECIMALS);
  }

  /** A number of each step but the start. */
  private static double[] after(List<AdamStep> steps, Function<AdamStep, double[]> part) {
    return each(STEPS, t -> part.apply(steps.get(t + 1))[0]);
  }

  private static double[] each(int count, IntFunction<Double> number) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number.apply(i);
    }
    return numbers;
  }

  private static IntFunction<Num> nums(double[] numbers) {
    return i -> num(numbers[i]);
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }
}
