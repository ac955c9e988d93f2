package forwardpass.lessons.gradientdescent.landscape;

import forwardpass.engine.optim.AdamStep;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Steps;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Rows;
import forwardpass.lessons.worked.WorkedStep;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of one step of one walk, for both weights. */
final class OpenedStep {
  private static final int DECIMALS = 3;
  private static final int WEIGHTS = 2;

  private final Memory before;
  private final Memory after;
  private final double[] gradient;
  private final double rate;

  private OpenedStep(Walk walk, int step, double rate) {
    this.before = walk.stands().get(step - 1);
    this.after = walk.stands().get(step);
    this.gradient = walk.gradients().get(step - 1);
    this.rate = rate;
  }

  /**
   * The rule, the numbers and the result of each part of a step.
   *
   * @param step which, from 1 on
   */
  static View of(Walk walk, int step, double rate) {
    return new OpenedStep(walk, step, rate).steps();
  }

  private Steps steps() {
    List<Steps.Step> parts = new ArrayList<>();
    if (before instanceof Memory.Rolling old && after instanceof Memory.Rolling now) {
      parts.add(
          part(
              "velocity",
              now.velocity(),
              i -> filled("velocity", "old", old.velocity()[i]).with("g", num(gradient[i]))));
      parts.add(part("roll", after.place(), i -> move("roll", i, now.velocity()[i])));
    } else if (before instanceof Memory.Adaptive old && after instanceof Memory.Adaptive now) {
      addAdam(parts, old.step(), now.step(), now.decay());
    } else {
      parts.add(part("plain", after.place(), i -> move("plain", i, gradient[i])));
    }
    return new Steps(parts);
  }

  private void addAdam(List<Steps.Step> parts, AdamStep old, AdamStep now, double decay) {
    parts.add(
        part(
            "mean",
            now.mean(),
            i ->
                filled("mean", "old", old.mean()[i])
                    .with("g", num(gradient[i]))
                    .with("beta", num(Memory.settings().beta1()))));
    parts.add(
        part(
            "square",
            now.square(),
            i ->
                filled("square", "old", old.square()[i])
                    .with("g", num(gradient[i]))
                    .with("beta", num(Memory.settings().beta2()))));
    parts.add(
        part(
            "meanhat",
            now.meanHat(),
            i -> corrected(now.mean()[i], Memory.settings().beta1(), now.t())));
    parts.add(
        part(
            "squarehat",
            now.squareHat(),
            i -> corrected(now.square()[i], Memory.settings().beta2(), now.t())));
    double[] directions = new double[WEIGHTS];
    for (int i = 0; i < WEIGHTS; i++) {
      directions[i] =
          now.meanHat()[i] / (Math.sqrt(now.squareHat()[i]) + Memory.settings().epsilon());
    }
    parts.add(
        part(
            "direction",
            directions,
            i ->
                filled("direction", "mean", now.meanHat()[i])
                    .with("square", num(now.squareHat()[i]))));
    parts.add(
        part(
            decay == 0 ? "adapt" : "decay",
            now.next(),
            i ->
                decay == 0
                    ? move("adapt", i, directions[i])
                    : move("decay", i, directions[i]).with("decay", num(decay))));
  }

  /** What there is to fill in for one of the two weights. */
  private interface Formula {
    Message of(int i);
  }

  private static Steps.Step part(String key, double[] results, Formula formula) {
    List<Steps.Line> lines = new ArrayList<>();
    for (int i = 0; i < WEIGHTS; i++) {
      WorkedStep.Row row =
          Rows.value(Integer.toString(i), formula.of(i), results[i], DECIMALS);
      lines.add(new Steps.Line(row.key(), row.numbers(), row.result()));
    }
    String own = "open." + key;
    return new Steps.Step(key, Message.of(own + ".name"), Message.of(own + ".rule"), lines);
  }

  private static Message filled(String key, String hole, double value) {
    return Message.of("open." + key + ".numbers").with(hole, num(value));
  }

  private static Message corrected(double mean, double beta, int t) {
    return filled("correct", "mean", mean).with("beta", num(beta)).with("t", t);
  }

  private Message move(String key, int i, double along) {
    return filled(key, "w", before.place()[i]).with("alpha", num(rate)).with("along", num(along));
  }

  private static Num num(double value) {
    Num full = Num.upTo(value + 0.0, DECIMALS);
    return full.inFull() ? full : Num.sized(value, DECIMALS);
  }
}
