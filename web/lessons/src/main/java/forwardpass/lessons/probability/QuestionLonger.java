package forwardpass.lessons.probability;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A text is known; which of four numbers can be the probability of a longer one? */
public final class QuestionLonger implements Exercise<String> {
  private static final List<String> NAMES = List.of("less", "more", "conditional", "log");

  @Override
  public String id() {
    return "probability-question-longer";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double shorter = seed == 0 ? 0.006 : (2 + rng.nextInt(19)) / 1000.0;
    double last = seed == 0 ? 0.4 : (2 + rng.nextInt(7)) / 10.0;
    Node[] shown = {
      Shown.one(Num.upTo(shorter * last, 4)),
      Shown.one(Num.upTo(shorter / last, 4)),
      Shown.one(Num.upTo(last, 1)),
      Shown.one(Num.fixed(Log.log(shorter * last), 2))
    };
    int[] order = {0, 1, 2, 3};
    rng.shuffle(order);
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (int i : order) {
      options.add(
          new ChoiceAnswer.Option(NAMES.get(i), Message.of("option").with("value", shown[i])));
    }
    return new ProblemBuilder<>(new ChoiceAnswer(options), "less")
        .with("shorter", Num.upTo(shorter, 3))
        .result("less", shown[0])
        .result("more", shown[1])
        .result("last", shown[2])
        .mistake("more", "more")
        .mistake("conditional", "conditional")
        .mistake("log", "log")
        .problem(2);
  }
}
