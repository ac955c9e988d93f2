package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
import forwardpass.engine.numeric.Rounding;
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
import java.util.List;

/** A softmax by hand; the one in the book has the gaps of the first example, moved down by one. */
public final class QuestionByHand implements Exercise<List<Double>> {
  private static final VectorAnswer TYPE = new VectorAnswer(3, 3);

  @Override
  public String id() {
    return "softmax-question-1-0-minus1";
  }

  @Override
  public Problem<List<Double>> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] z = seed == 0 ? new double[] {1, 0, -1} : draw(rng);
    double[] shares = Softmax.softmax(z);
    double[] exps = {Exp.exp(z[0]), Exp.exp(z[1]), Exp.exp(z[2])};
    double sum = exps[0] + exps[1] + exps[2];
    List<Double> expected = Reals.list(shares);
    double total = z[0] + z[1] + z[2];
    Mistakes<List<Double>> mistakes = new Mistakes<List<Double>>(TYPE, expected);
    mistakes.add(Reals.list(exps), Message.of("mistake.undivided"));
    mistakes.add(Reals.list(shares[2], shares[1], shares[0]), Message.of("mistake.backwards"));
    if (total != 0) {
      mistakes.add(
          Reals.list(z[0] / total, z[1] / total, z[2] / total), Message.of("mistake.no-exp"));
    }
    return new Problem<>(
        Say.paragraph(Message.of("prompt").with("z", Shown.typed(z))),
        TYPE,
        expected,
        List.of(Message.of("hint.1"), Message.of("hint.2")),
        mistakes.list(),
        Say.paragraph(
            Message.of("solution")
                .with("z", Shown.typed(z))
                .with("exps", Shown.rounded(3, exps))
                .with("sum", Shown.one(Num.fixed(sum, 3)))
                .with("p", Shown.rounded(3, shares))),
        TYPE.print(expected),
        Message.of("praise"));
  }

  private static double[] draw(Rng rng) {
    double top = (rng.nextInt(31) - 5) / 10.0;
    double middle = top - (3 + rng.nextInt(15)) / 10.0;
    double bottom = middle - (3 + rng.nextInt(15)) / 10.0;
    return new double[] {round(top), round(middle), round(bottom)};
  }

  private static double round(double x) {
    return Rounding.rint(x * 10) / 10 + 0.0;
  }
}
