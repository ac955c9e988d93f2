package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Asked;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** What a membership says, and what it does not. */
public final class ExerciseMember implements Exercise<String> {
  @Override
  public String id() {
    return "notation-exercise-member";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int m = seed == 0 ? 3 : 2 + rng.nextInt(30);
    int n = seed == 0 ? 4 : m + 1 + rng.nextInt(30);
    return new Asked<>(new ChoiceAnswer(options(rng)), "table")
        .with("m", Num.whole(m))
        .with("n", Num.whole(n))
        .mistake("turned", "turned")
        .mistake("list", "list")
        .mistake("whole", "whole")
        .problem(2);
  }

  private static List<ChoiceAnswer.Option> options(Rng rng) {
    String[] names = {"table", "turned", "list", "whole"};
    int[] order = {0, 1, 2, 3};
    rng.shuffle(order);
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (int i : order) {
      options.add(new ChoiceAnswer.Option(names[i], Message.of("option." + names[i])));
    }
    return options;
  }
}
