package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Exp;
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

/** A gap between logits is a ratio between shares, however many others there are. */
public final class ExerciseRatio implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(2);

  @Override
  public String id() {
    return "softmax-exercise-ratio";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int low = seed == 0 ? 10 : 5 + rng.nextInt(20); // tenths
    int gapTenths = seed == 0 ? 20 : 6 + rng.nextInt(25);
    double a = (low + gapTenths) / 10.0;
    double b = low / 10.0;
    double third = seed == 0 ? 0.5 : -rng.nextInt(30) / 10.0;
    double gap = gapTenths / 10.0;
    double ratio = Exp.exp(gap);
    return new Problem<>(
        Say.paragraph(
            Message.of("prompt")
                .with("a", Shown.one(Num.upTo(a, 1)))
                .with("b", Shown.one(Num.upTo(b, 1)))
                .with("c", Shown.one(Num.upTo(third, 1)))),
        TYPE,
        ratio,
        List.of(Message.of("hint.1"), Message.of("hint.2")),
        mistakes(a, b, gap, ratio),
        Say.paragraph(
            Message.of("solution")
                .with("a", Shown.one(Num.upTo(a, 1)))
                .with("b", Shown.one(Num.upTo(b, 1)))
                .with("gap", Shown.one(Num.upTo(gap, 1)))
                .with("ratio", Shown.one(Num.fixed(ratio, 2)))),
        TYPE.print(ratio),
        Message.of("praise").with("gap", Shown.one(Num.upTo(gap, 1))));
  }

  private static List<Problem.Mistake<Double>> mistakes(
      double a, double b, double gap, double ratio) {
    Mistakes<Double> mistakes = new Mistakes<>(TYPE, ratio);
    mistakes.add(gap, Message.of("mistake.gap"));
    mistakes.add(a / b, Message.of("mistake.quotient"));
    mistakes.add(Exp.exp(a), Message.of("mistake.one-side"));
    mistakes.add(1 / ratio, Message.of("mistake.upside-down"));
    return mistakes.list();
  }
}
