package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
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

/** Softmax of two logits, one of them 0: the sigmoid. */
public final class QuestionSigmoid implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(3);

  @Override
  public String id() {
    return "softmax-question-sigmoid";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int tenths = seed == 0 ? 15 : 3 + rng.nextInt(38);
    double z = (seed != 0 && rng.nextInt(2) == 1 ? -tenths : tenths) / 10.0;
    double p = Softmax.softmax(new double[] {z, 0})[0];
    return new Problem<>(
        Say.paragraph(Message.of("prompt").with("z", Shown.typed(z, 0))),
        TYPE,
        p,
        List.of(Message.of("hint.1"), Message.of("hint.2")),
        new Mistakes<Double>(TYPE, p)
            .add(1 - p, Message.of("mistake.other-one"))
            .add(Exp.exp(z), Message.of("mistake.undivided"))
            .add(1.0, Message.of("mistake.zero-left-out"))
            .list(),
        Say.paragraph(
            Message.of("solution")
                .with("z", Shown.one(Num.upTo(z, 1)))
                .with("power", Shown.one(Num.fixed(Exp.exp(z), 3)))
                .with("sum", Shown.one(Num.fixed(Exp.exp(z) + 1, 3)))
                .with("p", Shown.one(Num.fixed(p, 3)))),
        TYPE.print(p),
        Message.of("praise"));
  }

  /** Thirty-eight sizes and two signs. */
  @Override
  public int space() {
    return 76;
  }
}
