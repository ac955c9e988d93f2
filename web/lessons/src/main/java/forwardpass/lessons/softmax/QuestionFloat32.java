package forwardpass.lessons.softmax;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import java.util.List;

/** Which of four lists gives a NaN, where nobody subtracts the maximum? */
public final class QuestionFloat32 implements Exercise<String> {
  static final String BREAKS = "one-high";

  /** Logits, and what is remarkable about them. */
  @SuppressWarnings("ArrayRecordComponent") // made for one problem, never changed
  record Listed(String name, double[] z) {}

  static List<Listed> lists(Given given) {
    int high = given.integer(100, 95, 174);
    int below = given.integer(80, 60, 84);
    int low = given.integer(200, 150, 549);
    int small = given.integer(10, 5, 34);
    return List.of(
        new Listed(BREAKS, new double[] {high, 0, 0}),
        new Listed("below", new double[] {below, below, 0}),
        new Listed("one-low", new double[] {0, 0, -low}),
        new Listed("small", new double[] {-small, -small, -2 * small}));
  }

  @Override
  public Problem<String> problem(Given given) {
    List<Listed> lists = lists(given);
    ChoiceAnswer.Option[] options = new ChoiceAnswer.Option[lists.size()];
    for (int i = 0; i < options.length; i++) {
      Listed list = lists.get(i);
      options[i] = ChoiceAnswer.option(list.name(), "z", Shown.typed(list.z()));
    }
    return given
        .asks(ChoiceAnswer.shuffled(given, options), BREAKS)
        .result("high", lists.get(0).z()[0], 0)
        .result("below", lists.get(1).z()[0], 0)
        .result("low", lists.get(2).z()[2], 0)
        .result("limit", SoftmaxFacts.limit())
        .mistake("below", "below")
        .mistake("one-low", "one-low")
        .mistake("small", "small")
        .problem(2);
  }
}
