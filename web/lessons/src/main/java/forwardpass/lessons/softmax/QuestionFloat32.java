package forwardpass.lessons.softmax;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Which of four lists gives a NaN, where nobody subtracts the maximum? */
public final class QuestionFloat32 implements Exercise<String> {
  private static final String BREAKS = "one-high";

  /** Logits, and what is remarkable about them. */
  @SuppressWarnings("ArrayRecordComponent") // made for one problem, never changed
  record Listed(String name, double[] z) {}

  @Override
  public String id() {
    return "softmax-question-float32";
  }

  static List<Listed> lists(int seed) {
    Rng rng = Rng.seeded(seed);
    int high = seed == 0 ? 100 : 95 + rng.nextInt(80);
    int below = seed == 0 ? 80 : 60 + rng.nextInt(25);
    int low = seed == 0 ? 200 : 150 + rng.nextInt(400);
    int small = seed == 0 ? 10 : 5 + rng.nextInt(30);
    return List.of(
        new Listed(BREAKS, new double[] {high, 0, 0}),
        new Listed("below", new double[] {below, below, 0}),
        new Listed("one-low", new double[] {0, 0, -low}),
        new Listed("small", new double[] {-small, -small, -2 * small}));
  }

  @Override
  public Problem<String> problem(int seed) {
    List<Listed> lists = lists(seed);
    int[] order = {0, 1, 2, 3};
    Rng.seeded(seed).shuffle(order);
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (int i : order) {
      Message label = Message.of("option").with("z", Shown.typed(lists.get(i).z()));
      options.add(new ChoiceAnswer.Option(lists.get(i).name(), label));
    }
    return new ProblemBuilder<>(new ChoiceAnswer(options), BREAKS)
        .result("high", Num.upTo(lists.get(0).z()[0], 0))
        .result("below", Num.upTo(lists.get(1).z()[0], 0))
        .result("low", Num.upTo(lists.get(2).z()[2], 0))
        .result("limit", SoftmaxFacts.limit())
        .mistake("below", "below")
        .mistake("one-low", "one-low")
        .mistake("small", "small")
        .problem(2);
  }
}
