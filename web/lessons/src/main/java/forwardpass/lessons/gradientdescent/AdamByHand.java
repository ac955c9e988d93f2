package forwardpass.lessons.gradientdescent;

import forwardpass.engine.optim.AdamSettings;
import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** Two steps of AdamW on one weight, every number on the way. */
public final class AdamByHand implements Worked {
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

  @Override
  public String id() {
    return "gradient-descent-adam";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(G, W, ALPHA, BETA1, BETA2, DECAY);
  }

  /** Before the first step, after it, after the second. */
  private static List<AdamStep> steps(Parameters parameters) {
    AdamSettings settings =
        new AdamSettings(parameters.get(BETA1), parameters.get(BETA2), EPSILON);
    List<AdamStep> steps = new ArrayList<>();
    steps.add(AdamStep.start(new double[] {parameters.get(W)}));
    for (int t = 0; t < STEPS; t++) {
      double[] gradient = {parameters.get(G).get(t)};
      steps.add(
          steps.get(t).then(gradient, parameters.get(ALPHA), settings, parameters.get(DECAY)));
    }
    return steps;
  }

  /** A row for each step. */
  private interface Row {
    WorkedStep.Row of(AdamStep before, AdamStep after);
  }

  @Override
  public List<WorkedStep> parts(Parameters p) {
    Message keep1 = Message.of("mean.numbers").with("beta", num(p.get(BETA1)));
    Message keep2 = Message.of("square.numbers").with("beta", num(p.get(BETA2)));
    Message pull = Message.of("pull.numbers").with("decay", num(p.get(DECAY)));
    Message change = Message.of("update.numbers").with("alpha", num(p.get(ALPHA)));
    return List.of(
        part(p, "mean", (b, a) -> row(a, remember(keep1, p, b.mean(), a), a.mean())),
        part(p, "square", (b, a) -> row(a, remember(keep2, p, b.square(), a), a.square())),
        part(p, "meanhat", (b, a) -> row(a, correct(p, BETA1, a.mean(), a), a.meanHat())),
        part(p, "squarehat", (b, a) -> row(a, correct(p, BETA2, a.square(), a), a.squareHat())),
        part(p, "direction", (b, a) -> row(a, divide(a), direction(a))),
        part(
            p,
            "pull",
            (b, a) ->
                row(
                    a,
                    pull.with("direction", num(direction(a)[0])).with("w", num(b.next()[0])),
                    pull(p, b, a))),
        part(
            p,
            "update",
            (b, a) ->
                row(
                    a,
                    change.with("w", num(b.next()[0])).with("pull", num(pull(p, b, a)[0])),
                    a.next())));
  }

  private static WorkedStep part(Parameters parameters, String key, Row each) {
    List<AdamStep> steps = steps(parameters);
    List<WorkedStep.Row> rows = new ArrayList<>();
    for (int t = 1; t <= STEPS; t++) {
      rows.add(each.of(steps.get(t - 1), steps.get(t)));
    }
    return WorkedStep.of(key, rows);
  }

  private static WorkedStep.Row row(AdamStep after, Message formula, double... value) {
    return Rows.value(Integer.toString(after.t()), formula, value[0], DECIMALS);
  }

  private static Message remember(Message keep, Parameters parameters, double[] old, AdamStep a) {
    return keep.with("old", num(old[0])).with("g", num(parameters.get(G).get(a.t() - 1)));
  }

  private static Message correct(
      Parameters parameters, NumberParameter beta, double[] mean, AdamStep after) {
    return Message.of("correct.numbers")
        .with("mean", num(mean[0]))
        .with("beta", num(parameters.get(beta)))
        .with("t", after.t());
  }

  private static Message divide(AdamStep after) {
    return Message.of("direction.numbers")
        .with("mean", num(after.meanHat()[0]))
        .with("square", num(after.squareHat()[0]));
  }

  /** What the learning rate multiplies, before the decay. */
  private static double[] direction(AdamStep after) {
    return new double[] {
      after.meanHat()[0] / (Math.sqrt(after.squareHat()[0]) + EPSILON),
    };
  }

  /** What the learning rate multiplies in all. */
  private static double[] pull(Parameters parameters, AdamStep before, AdamStep after) {
    return new double[] {direction(after)[0] + parameters.get(DECAY) * before.next()[0]};
  }

  private static Num num(double value) {
    return Num.rounded(value, DECIMALS);
  }

  @Override
  public Message announcement(Parameters parameters) {
    List<AdamStep> steps = steps(parameters);
    return Message.of("announce")
        .with("first", num(steps.get(1).next()[0]))
        .with("second", num(steps.get(2).next()[0]));
  }
}
