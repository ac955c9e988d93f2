package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Mistakes;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Reals;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.words.Message;
import java.util.Arrays;
import java.util.List;

/** Equal logits: everyone gets the same share, whatever the logits are. */
public final class ExerciseZeros implements Exercise<List<Double>> {
  private static final int DECIMALS = 3;

  @Override
  public String id() {
    return "softmax-exercise-zeros";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int n = seed == 0 ? 3 : 3 + rng.nextInt(4);
    double c = seed == 0 ? 0 : (rng.nextInt(81) - 40) / 10.0;
    double[] z = new double[n];
    Arrays.fill(z, c);
    VectorAnswer type = new VectorAnswer(n, DECIMALS);
    List<Double> expected = Reals.list(Softmax.softmax(z));
    return new Problem<>(
        Say.paragraph(Message.of("prompt").with("z", Shown.typed(z))),
        type,
        expected,
        List.of(Message.of("hint.1"), Message.of("hint.2").with("n", n)),
        mistakes(type, expected, n, c),
        Say.paragraph(
            Message.of("solution")
                .with("c", Shown.one(Num.upTo(c, 1)))
                .with("e", Shown.one(Num.fixed(Exp.exp(c), DECIMALS)))
                .with("n", n)
                .with("p", Shown.one(Num.fixed(expected.get(0), DECIMALS)))),
        type.print(expected),
        Message.of("praise").with("n", n));
  }

  private static List<Problem.Mistake<List<Double>>> mistakes(
      VectorAnswer type, List<Double> expected, int n, double c) {
    double[] winner = new double[n];
    winner[0] = 1;
    double[] undivided = new double[n];
    Arrays.fill(undivided, Exp.exp(c));
    return new Mistakes<>(type, expected)
        .add(Reals.list(winner), Message.of("mistake.winner"))
        .add(
            Reals.list(undivided),
            Message.of("mistake.undivided")
                .with("sum", Shown.one(Num.fixed(n * Exp.exp(c), DECIMALS))))
        .list();
  }
}
