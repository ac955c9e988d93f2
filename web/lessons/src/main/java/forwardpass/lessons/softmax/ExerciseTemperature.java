package forwardpass.lessons.softmax;

import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Mistakes;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Two logits and a temperature: divide first, then softmax. */
public final class ExerciseTemperature implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(3);
  private static final double[] TEMPERATURES = {0.25, 0.5, 2, 4, 5};

  @Override
  public String id() {
    return "softmax-exercise-temperature";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double t = seed == 0 ? 0.5 : TEMPERATURES[rng.nextInt(TEMPERATURES.length)];
    double gap = seed == 0 ? 2 : gap(t, rng);
    double low = seed == 0 ? 0 : rng.nextInt(9) - 4;
    double[] z = {low + gap, low};
    double expected = share(z, t);
    return new Problem<>(
        Say.paragraph(
            Message.of("prompt").with("z", Shown.typed(z)).with("t", Shown.one(Num.upTo(t, 2)))),
        TYPE,
        expected,
        List.of(Message.of("hint.1").with("t", Shown.one(Num.upTo(t, 2))), Message.of("hint.2")),
        mistakes(z, t, expected),
        Say.paragraph(
            Message.of("solution")
                .with("t", Shown.one(Num.upTo(t, 2)))
                .with("divided", Shown.typed(z[0] / t, z[1] / t))
                .with("gap", Shown.one(Num.upTo(gap / t, 3)))
                .with("p", Shown.one(Num.fixed(expected, 3)))),
        TYPE.print(expected),
        Message.of(t < 1 ? "praise.cold" : "praise.hot").with("t", Shown.one(Num.upTo(t, 2))));
  }

  /** Wide enough to be worth asking, narrow enough that the share does not round to 1. */
  private static double gap(double t, Rng rng) {
    return t < 1 ? (2 + rng.nextInt(9)) / 10.0 : (2 + rng.nextInt(9)) / 2.0;
  }

  private static double share(double[] z, double t) {
    return Softmax.softmax(z, t)[0];
  }

  private static List<Problem.Mistake<Double>> mistakes(double[] z, double t, double expected) {
    return new Mistakes<Double>(TYPE, expected)
        .add(share(z, 1 / t), Message.of("mistake.multiplied"))
        .add(share(z, 1), Message.of("mistake.ignored"))
        .add(1 - expected, Message.of("mistake.other-one"))
        .add(share(z, 1) / t, Message.of("mistake.after"))
        .list();
  }
}
