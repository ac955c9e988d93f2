package forwardpass.lessons.softmax;

import forwardpass.engine.numeric.Log;
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

/** From shares back to logits: only the gap can be known. */
public final class ExerciseInverse implements Exercise<Double> {
  private static final NumberAnswer TYPE = new NumberAnswer(3);

  @Override
  public String id() {
    return "softmax-exercise-inverse";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int hundredths = seed == 0 ? 80 : 55 + rng.nextInt(38);
    int rest = 100 - hundredths;
    int second = seed == 0 ? rest : Math.max(1, rest - rng.nextInt(Math.max(1, rest - 2)));
    double p = hundredths / 100.0;
    double q = second / 100.0;
    double gap = Log.log(p / q);
    return new Problem<>(
        Say.paragraph(
            Message.of("prompt")
                .with("p", Shown.one(Num.upTo(p, 2)))
                .with("q", Shown.one(Num.upTo(q, 2)))),
        TYPE,
        gap,
        List.of(Message.of("hint.1"), Message.of("hint.2")),
        new Mistakes<Double>(TYPE, gap)
            .add(p - q, Message.of("mistake.difference"))
            .add(p / q, Message.of("mistake.ratio"))
            .add(-gap, Message.of("mistake.sign"))
            .add(Log.log(p - q), Message.of("mistake.log-of-difference"))
            .list(),
        Say.paragraph(
            Message.of("solution")
                .with("p", Shown.one(Num.upTo(p, 2)))
                .with("q", Shown.one(Num.upTo(q, 2)))
                .with("ratio", Shown.one(Num.fixed(p / q, 3)))
                .with("gap", Shown.one(Num.fixed(gap, 3)))),
        TYPE.print(gap),
        Message.of("praise"));
  }
}
