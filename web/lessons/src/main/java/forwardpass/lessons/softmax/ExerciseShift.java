package forwardpass.lessons.softmax;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Which other logits have the same softmax? Those with the same gaps. */
public final class ExerciseShift implements Exercise<String> {
  private static final String SHIFTED = "shifted";

  @Override
  public String id() {
    return "softmax-exercise-shift";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[] z = seed == 0 ? new double[] {2, 1, 0} : draw(rng);
    double shift = seed == 0 ? 5 : 1 + rng.nextInt(9);
    ChoiceAnswer type = new ChoiceAnswer(options(z, shift, rng));
    return new Problem<>(
        Say.paragraph(Message.of("prompt").with("z", Shown.typed(z))),
        type,
        SHIFTED,
        List.of(
            Message.of("hint.1"),
            Message.of("hint.2").with("gap", Shown.one(Num.upTo(z[0] - z[1], 1)))),
        List.of(
            new Problem.Mistake<>("doubled", Message.of("mistake.doubled")),
            new Problem.Mistake<>("mirrored", Message.of("mistake.mirrored")),
            new Problem.Mistake<>("one-moved", Message.of("mistake.one-moved"))),
        Say.paragraph(
            Message.of("solution")
                .with("shifted", Shown.typed(shifted(z, shift)))
                .with("shift", Shown.one(Num.upTo(shift, 1)))),
        SHIFTED,
        Message.of("praise").with("shift", Shown.one(Num.upTo(shift, 1))));
  }

  /** Three logits, falling, with two different gaps. */
  private static double[] draw(Rng rng) {
    double last = rng.nextInt(7) - 3;
    double lower = 1 + rng.nextInt(3);
    double upper = lower + 1 + rng.nextInt(3);
    return new double[] {last + lower + upper, last + lower, last};
  }

  private static List<ChoiceAnswer.Option> options(double[] z, double shift, Rng rng) {
    double[][] candidates = {
      shifted(z, shift),
      {2 * z[0] + 1, 2 * z[1] + 1, 2 * z[2] + 1},
      {-z[0], -z[1], -z[2]},
      {z[0] + shift, z[1], z[2]}
    };
    String[] names = {SHIFTED, "doubled", "mirrored", "one-moved"};
    int[] order = {0, 1, 2, 3};
    rng.shuffle(order);
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (int i : order) {
      Message label = Message.of("option").with("z", Shown.typed(candidates[i]));
      options.add(new ChoiceAnswer.Option(names[i], label));
    }
    return options;
  }

  private static double[] shifted(double[] z, double shift) {
    return new double[] {z[0] + shift, z[1] + shift, z[2] + shift};
  }
}
