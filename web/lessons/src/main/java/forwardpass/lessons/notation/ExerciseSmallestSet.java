package forwardpass.lessons.notation;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** ℕ, ℤ or ℝ: the smallest that holds a number. */
final class ExerciseSmallestSet implements Exercise<String> {
  private static final List<String> SETS = List.of("naturals", "integers", "reals");

  @Override
  public String id() {
    return "notation-exercise-smallest-set";
  }

  @Override
  public Problem<String> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    int set = seed == 0 ? 1 : rng.nextInt(3);
    int size = 1 + rng.nextInt(60);
    double x =
        switch (set) {
          case 0 -> size - 1;
          case 1 -> seed == 0 ? -3 : -size;
          default -> (size * 10 + 1 + rng.nextInt(9)) / 10.0 * (rng.nextInt(2) == 0 ? 1 : -1);
        };
    List<ChoiceAnswer.Option> options = new ArrayList<>();
    for (String name : SETS) {
      options.add(new ChoiceAnswer.Option(name, Message.of("option." + name)));
    }
    ProblemBuilder<String> asked =
        new ProblemBuilder<>(new ChoiceAnswer(options), SETS.get(set)).with("x", Num.upTo(x, 1));
    for (int other = 0; other < SETS.size(); other++) {
      if (other != set) {
        asked.mistake(other < set ? "too-small" : "too-large", SETS.get(other));
      }
    }
    return asked.problem(2);
  }
}
