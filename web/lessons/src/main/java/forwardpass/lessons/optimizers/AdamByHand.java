package forwardpass.lessons.optimizers;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

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
    AdamStep first = step(AdamStep.start(new double[] {given.get(W)}), given);
    AdamStep second = step(first, given);
    double[] w = {given.get(W), first.next()[0]}; // before each step
    double[] means = {first.mean()[0], second.mean()[0]};
    double[] squares = {first.square()[0], second.square()[0]};
    double[] meanHats = {first.meanHat()[0], second.meanHat()[0]};
    double[] squareHats = {first.squareHat()[0], second.squareHat()[0]};
    double[] directions = {direction(first), direction(second)};
    double[] pulls = Vectors.add(directions, Vectors.scale(given.get(DECAY), w));
    double[] after = {first.next()[0], second.next()[0]};
    work.let("w", DECIMALS, w).let("direction", DECIMALS, directions).let("pull", DECIMALS, pulls);
    work.step("mean")
        .with("beta", given.get(BETA1))
        .rounded("old", DECIMALS, 0, means[0])
        .values(means, DECIMALS);
    work.step("square")
        .with("beta", given.get(BETA2))
        .rounded("old", DECIMALS, 0, squares[0])
        .values(squares, DECIMALS);
    correct(work.step("meanhat"), given.get(BETA1), means).values(meanHats, DECIMALS);
    correct(work.step("squarehat"), given.get(BETA2), squares).values(squareHats, DECIMALS);
    StepBuilder direction = work.step("direction").rounded("mean", DECIMALS, meanHats);
    direction.rounded("square", DECIMALS, squareHats).values(directions, DECIMALS);
    work.step("pull").values(pulls, DECIMALS);
    work.step("update").values(after, DECIMALS);
    work.announce("first", Num.rounded(after[0], DECIMALS));
    work.announce("second", Num.rounded(after[1], DECIMALS));
  }

  private static AdamStep step(AdamStep last, Parameters given) {
    double[] gradient = {given.array(G)[last.t()]};
    AdamSettings settings = new AdamSettings(given.get(BETA1), given.get(BETA2), EPSILON);
    return last.then(gradient, given.get(ALPHA), settings, given.get(DECAY));
  }

  private static double direction(AdamStep step) {
    return step.meanHat()[0] / (Math.sqrt(step.squareHat()[0]) + EPSILON);
  }

  private static StepBuilder correct(StepBuilder step, double beta, double[] means) {
    step.formula("correct.numbers").rounded("mean", DECIMALS, means).with("beta", beta);
    return step.numbered("t");
  }
}
