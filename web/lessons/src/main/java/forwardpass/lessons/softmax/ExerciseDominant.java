package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One logit far above the rest: almost everything goes to it, and never quite everything. */
public final class ExerciseDominant implements Exercise<List<Double>> {
  private static final NumberAnswer LEADER = new NumberAnswer(4);
  private static final NumberAnswer OTHER = new NumberAnswer(5);

  @Override
  public String id() {
    return "softmax-exercise-dominant";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int n = seed == 0 ? 3 : 3 + rng.nextInt(2);
    double lead = seed == 0 ? 10 : 7 + rng.nextInt(7) / 2.0;
    double base = seed == 0 ? 0 : rng.nextInt(9) - 4;
    int leader = seed == 0 ? 0 : rng.nextInt(n);
    double[] z = new double[n];
    Arrays.fill(z, base);
    z[leader] = base + lead;

    List<NumberAnswer> entries = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      entries.add(i == leader ? LEADER : OTHER);
    }
    VectorAnswer type = new VectorAnswer(entries);
    double[] shares = Softmax.softmax(z);
    List<Double> expected = Reals.list(shares);
    double power = Exp.exp(lead);
    int other = leader == 0 ? 1 : 0;
    return new Problem<>(
        Say.paragraph(Message.of("prompt").with("z", Shown.typed(z))),
        type,
        expected,
        List.of(
            Message.of("hint.1"),
            Message.of("hint.2").with("lead", Shown.one(Num.upTo(lead, 1))),
            Message.of("hint.3").with("others", n - 1)),
        List.of(
            new Problem.Mistake<>(argmax(n, leader), Message.of("mistake.winner")),
            new Problem.Mistake<>(powersOfTwo(n, leader, lead), Message.of("mistake.base"))),
        Say.paragraph(
            Message.of("solution")
                .with("base", Shown.one(Num.upTo(base, 1)))
                .with("lead", Shown.one(Num.upTo(lead, 1)))
                .with("power", Shown.one(Num.fixed(power, 2)))
                .with("others", n - 1)
                .with("sum", Shown.one(Num.fixed(power + n - 1, 2)))
                .with("p", Shown.one(Num.fixed(shares[leader], 4)))
                .with("q", Shown.one(Num.fixed(shares[other], 5)))),
        type.print(expected),
        Message.of("praise"));
  }

  private static List<Double> argmax(int n, int leader) {
    double[] out = new double[n];
    out[leader] = 1;
    return Reals.list(out);
  }

  private static List<Double> powersOfTwo(int n, int leader, double lead) {
    double power = Pow.pow(2, lead);
    double[] out = new double[n];
    Arrays.fill(out, 1 / (power + n - 1));
    out[leader] = power / (power + n - 1);
    return Reals.list(out);
  }
}
